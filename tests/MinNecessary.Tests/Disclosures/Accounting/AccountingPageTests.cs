using System.Xml.Linq;
using FsCheck.Xunit;
using MinNecessary.Disclosures;

namespace MinNecessary.Tests.Disclosures;

/// <summary>The page that an individual reads.</summary>
public sealed class AccountingPageTests
{
    private const string Hostile = "<script>alert('1')</script>&amp;\"><img src=x onerror=alert(1)>";

    [Property(MaxTest = 200)]
    public void Nothing_that_it_was_given_becomes_markup(string? any)
    {
        string text = Hostile + new string([.. (any ?? "").Where(each => !char.IsControl(each) && !char.IsSurrogate(each) && each < '\uFFFE')]);
        Office office = new();
        office.Disclose(SomeEntries.Noon, text, "Ab", categories: ["Cd"]);
        office.Disclose(SomeEntries.Noon, "Other", text, categories: [text]);
        Accounting accounting = office.AccountAsync(request => request with
        {
            Recipients = new Dictionary<string, RecipientContact> { ["Other"] = new(text, text) },
            PlainWords = new Dictionary<string, string> { ["Ab"] = text, ["Cd"] = text },
        }).GetAwaiter().GetResult();
        string page = accounting.ToHtml(new AccountingLetterhead { Entity = text, Contact = text, Individual = text });
        XElement body = Body(page);
        Assert.DoesNotContain(body.Descendants(), element => element.Name.LocalName is "script" or "img");
        Assert.DoesNotContain(body.Descendants().Attributes(), attribute => attribute.Name.LocalName is not ("class" or "scope" or "datetime"));
        Assert.True(body.Value.Split(Hostile[1..]).Length > 7, page);
    }

    [Fact]
    public async Task It_reads_in_plain_words_and_needs_nothing_from_elsewhere()
    {
        Office office = new();
        office.Disclose(SomeEntries.Noon.AddDays(-30));
        office.Disclose(SomeEntries.Noon);
        string page = (await office.AccountAsync()).ToHtml(new AccountingLetterhead { Entity = "Sample Office" });
        string text = Body(page).Value;
        Assert.Contains("You asked us on November 24, 2026. This list covers November 24, 2020 to November 24, 2026.", text, StringComparison.Ordinal);
        Assert.Contains("2 times, about once every 30 daysFirst: October 25, 2026Last: November 24, 2026", text, StringComparison.Ordinal);
        Assert.Contains("It is free of charge.", text, StringComparison.Ordinal);
        Assert.DoesNotContain("MRN-1", page, StringComparison.Ordinal);
        Assert.DoesNotContain("http:", page, StringComparison.Ordinal);
        Assert.DoesNotContain("https:", page, StringComparison.Ordinal);
        Assert.Contains("@media print", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task That_nothing_was_disclosed_is_said()
    {
        string page = (await new Office().AccountAsync(request => request with { EarlierRequests = [Office.Received] })).ToHtml(new AccountingLetterhead { Entity = "Sample Office", Contact = "Call us" });
        string text = Body(page).Value;
        Assert.Contains("We have no disclosures to list for these days.", text, StringComparison.Ordinal);
        Assert.Contains("We tell you the fee first", text, StringComparison.Ordinal);
        Assert.Contains("Call us", text, StringComparison.Ordinal);
        Assert.DoesNotContain("not complete", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("PublicHealthReport", "public health report")]
    [InlineData("SSN", "SSN")]
    [InlineData("SSNNumber", "SSN number")]
    [InlineData("PatientSSN", "patient SSN")]
    [InlineData("Name", "name")]
    [InlineData("", "")]
    public void A_name_without_plain_words_is_split(string name, string words) => Assert.Equal(words, PlainWords.Of(name, new Dictionary<string, string>()));

    // What the page has of markup is well-formed XML but for the line breaks.
    private static XElement Body(string page)
    {
        string body = page[page.IndexOf("<body>", StringComparison.Ordinal)..page.IndexOf("</html>", StringComparison.Ordinal)];
        return XElement.Parse(body.Replace("<br>", "", StringComparison.Ordinal));
    }
}
