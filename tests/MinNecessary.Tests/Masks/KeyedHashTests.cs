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

    private static byte[] Hash(byte[] key, string value)
    {
        byte[] hash = new byte[KeyedHash.Length];
        KeyedHash.Compute(key, "use", value, hash);
        return hash;
    }
}
