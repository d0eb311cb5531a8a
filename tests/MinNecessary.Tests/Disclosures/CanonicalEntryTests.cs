using System.Text;
using FsCheck.Xunit;
using MinNecessary.Disclosures;

namespace MinNecessary.Tests.Disclosures;

public sealed class CanonicalEntryTests
{
    [Property(MaxTest = 300)]
    public void What_is_written_is_read_back(int seed, string? any)
    {
        // A half of a surrogate pair is no text: the next test has it.
        string? text = any is null ? null : new string([.. any.Where(each => !char.IsSurrogate(each))]);
        DisclosureEntry entry = SomeEntries.Any(Math.Abs(seed % 1000)) with { Subject = text ?? "", Tenant = text, IsLate = seed % 2 == 0 };
        SealedEntry stored = new WriterChain().Seal(entry);
        DisclosureEntry read = stored.With(stored.Content!.Value.ToArray()).Read()!;
        Assert.Equal(Text(entry), Text(read));
        Assert.Equal((entry.Tenant is null, entry.IsLate, entry.OccurredAt), (read.Tenant is null, read.IsLate, read.OccurredAt));
    }

    [Fact]
    public void The_bytes_are_these()
    {
        byte[] bytes = CanonicalEntry.Write(SomeEntries.Any(1) with { Tenant = "North" }, "w", 3, new byte[32], new byte[16]);
        Assert.Equal(
            $$"""{"format":1,"writer":"w","sequence":3,"previous":"{{new string('0', 64)}}","nonce":"{{new string('0', 32)}}","kind":"Release","id":"{{1:x32}}","occurredAt":"2026-11-24T12:00:01.0000000Z","tenant":"North","subject":"MRN-1","decisionId":"{{0:x32}}","model":"Office.Claim","count":1}""",
            Encoding.UTF8.GetString(bytes));
    }

    [Fact]
    public void A_text_that_is_no_valid_unicode_is_written_all_the_same()
    {
        SealedEntry stored = new WriterChain().Seal(SomeEntries.Any(0) with { Subject = "MRN-\uD800" });
        Assert.Equal("MRN-\uFFFD", stored.With(stored.Content!.Value.ToArray()).Read()!.Subject);
    }

    [Fact]
    public void The_same_entry_twice_has_other_bytes_and_another_hash()
    {
        WriterChain chain = new();
        string[] nonces = [.. Enumerable.Range(0, 1000).Select(_ => Encoding.UTF8.GetString(chain.Seal(SomeEntries.Any(0)).Content!.Value.Span)).Select(text => text[text.IndexOf("\"nonce\"", StringComparison.Ordinal)..][..50])];
        Assert.Equal(1000, nonces.Distinct().Count());
    }

    [Theory]
    [InlineData("")]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("{\"format\":1,\"writer\":\"w\",\"sequence\":0,\"previous\":\"zz\",\"nonce\":\"\"}")]
    [InlineData("{\"format\":2}")]
    public void What_is_no_entry_is_a_format_error_that_quotes_nothing(string text)
    {
        FormatException exception = Assert.Throws<FormatException>(() => new SealedEntry("w", 0, Encoding.UTF8.GetBytes(text), new byte[32]).Read());
        Assert.StartsWith("The bytes at w/0 are ", exception.Message, StringComparison.Ordinal);
        Assert.Null(exception.InnerException);
    }

    // Records compare lists by reference.
    private static string Text(DisclosureEntry entry) => System.Text.Json.JsonSerializer.Serialize(entry, entry.GetType());
}
