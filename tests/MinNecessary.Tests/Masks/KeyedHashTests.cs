using System.Buffers;
using System.Reflection;
using System.Security.Cryptography;
using System.Text;

namespace MinNecessary.Tests.Masking;

public class KeyedHashTests
{
    private static readonly byte[][] Keys = [[.. Enumerable.Range(0, 32).Select(number => (byte)number)], [.. Enumerable.Range(1, 32).Select(number => (byte)number)], new byte[64], new byte[200]];

    [Fact]
    public void A_hash_is_HMAC_SHA_256_of_use_and_value_for_whatever_key_came_before()
    {
        foreach (int length in Enumerable.Range(0, 300))
        {
            foreach (byte[] key in Keys)
            {
                string value = new('x', length);

                Assert.Equal(HMACSHA256.HashData(key, Encoding.Unicode.GetBytes("use\0" + value)), Hash(key, value));
            }
        }
    }

    [Fact]
    public void Threads_with_other_keys_do_not_disturb_each_other()
    {
        string[] values = [.. Enumerable.Range(0, 200).Select(number => "value " + number)];
        byte[][][] expected = [.. Keys.Select(key => values.Select(value => Hash(key, value)).ToArray())];

        Parallel.For(0, 2_000, round =>
        {
            (int key, int value) = (round % Keys.Length, round % values.Length);
            Assert.Equal(expected[key][value], Hash(Keys[key], values[value]));
        });
    }

    [Fact]
    public void The_text_of_a_hash_is_base64url_of_its_first_half()
    {
        foreach (int number in Enumerable.Range(0, 2_000))
        {
            byte[] hash = Hash(Keys[0], $"value {number}");
            char[] text = new char[KeyedHash.TextLength];

            Assert.Equal(KeyedHash.TextLength, KeyedHash.Write(hash, text));
            Assert.Equal(Convert.ToBase64String(hash, 0, 16).TrimEnd('=').Replace('+', '-').Replace('/', '_'), new string(text));
        }
    }

    [Fact]
    public void Where_there_is_no_room_for_a_hash_nothing_of_it_is_written()
    {
        byte[] hash = Hash(Keys[0], "value");
        char[] text = new char[KeyedHash.TextLength - 1];

        Assert.Throws<ArgumentOutOfRangeException>(() => KeyedHash.Write(hash, text));
        Assert.All(text, character => Assert.Equal('\0', character));
    }

    [Fact]
    public void What_memory_had_before_changes_no_hash()
    {
        string value = new('x', 4_000);
        byte[] dirty = ArrayPool<byte>.Shared.Rent(BytesOf(value));
        dirty.AsSpan().Fill(0xFF);
        ArrayPool<byte>.Shared.Return(dirty);

        Assert.Equal(HMACSHA256.HashData(Keys[0], Encoding.Unicode.GetBytes("use\0" + value)), Hash(Keys[0], value));
    }

    [Fact]
    public void Memory_in_which_a_value_was_is_given_back_without_it()
    {
        string value = string.Concat(Enumerable.Repeat("canary", 1_000));
        byte[] before = ArrayPool<byte>.Shared.Rent(BytesOf(value));
        ArrayPool<byte>.Shared.Return(before);

        Hash(Keys[0], value);

        // The pool gives a thread what it gave back last.
        byte[] after = ArrayPool<byte>.Shared.Rent(BytesOf(value));
        Assert.Same(before, after);
        Assert.Equal(-1, after.AsSpan().IndexOf(Encoding.Unicode.GetBytes("canary")));
        ArrayPool<byte>.Shared.Return(after);
    }

    [Fact]
    public void A_key_that_another_took_the_place_of_is_not_left_in_memory()
    {
        Hash(Keys[1], "value");
        byte[] kept = KeptKey();
        Assert.Equal(Keys[1], kept);

        Hash(Keys[0], "value");

        Assert.All(kept, digit => Assert.Equal(0, digit));
        Assert.Equal(Keys[0], KeptKey());
    }

    private static int BytesOf(string value) => ("use\0" + value).Length * sizeof(char);

    private static byte[] KeptKey()
    {
        object thread = typeof(ThreadHash).GetField("kept", BindingFlags.NonPublic | BindingFlags.Static)!.GetValue(null)!;
        return (byte[])typeof(ThreadHash).GetField("_key", BindingFlags.NonPublic | BindingFlags.Instance)!.GetValue(thread)!;
    }

    private static byte[] Hash(byte[] key, string value)
    {
        byte[] hash = new byte[KeyedHash.Length];
        KeyedHash.Compute(key, "use", value, hash);
        return hash;
    }
}
