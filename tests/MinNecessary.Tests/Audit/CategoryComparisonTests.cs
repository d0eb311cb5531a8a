using MinNecessary.Policy;

namespace MinNecessary.Tests.Audit;

public sealed class CategoryComparisonTests
{
    private const string Coding = "Coding (Use by Coder for Coding): ";

    [Fact]
    public void A_category_that_is_added_widens_and_one_that_is_removed_narrows()
    {
        Assert.Equal([$"Widens: {Coding}Balance and Payment are shown in full; they were withheld."], Compared.Changes("grants.Coding.disclose", """["Diagnosis", "Charge", "Payment", "Balance"]"""));
        Assert.Equal([$"Narrows: {Coding}Charge is withheld; it was shown in full."], Compared.Changes("grants.Coding.disclose", """["Diagnosis"]"""));
    }

    [Fact]
    public void The_removal_of_what_no_view_could_leave_out_says_that_records_refused_for_it_are_shown() =>
        Assert.Equal(
            [$"Narrows: {Coding}Diagnosis is withheld; it was shown in full. A record for which Diagnosis is restricted was refused whole, and is now shown without."],
            Compared.Changes("grants.Coding.disclose", """["Charge"]"""));

    [Theory]
    [InlineData(null, "Redact", PolicyChangeKind.Widens, "It shows only that there is a value.")]
    [InlineData("Redact", null, PolicyChangeKind.Narrows, null)]
    [InlineData(null, "Last4", PolicyChangeKind.Widens, null)]
    [InlineData("Last4", "Redact", PolicyChangeKind.Narrows, null)]
    [InlineData("Redact", "Initials", PolicyChangeKind.Widens, null)]
    [InlineData("Initials", "full", PolicyChangeKind.Widens, null)]
    [InlineData("full", "Last8", PolicyChangeKind.Narrows, null)]
    [InlineData("Last4", "Last8", PolicyChangeKind.Widens, "It shows more of a long value.")]
    [InlineData("First1", "First2", PolicyChangeKind.Widens, "It shows more of a long value.")]
    [InlineData("Last8", "Last4", PolicyChangeKind.Changes, "It shows less of a long value, and some of a short one that was withheld.")]
    [InlineData("Last4", "First4", PolicyChangeKind.Changes, "Which of two masks shows more depends on the value: read what each shows.")]
    [InlineData("Initials", "Pseudonym", PolicyChangeKind.Changes, "Which of two masks shows more depends on the value: read what each shows.")]
    [InlineData("AmountBand100", "AmountBand1000", PolicyChangeKind.Narrows, "The bands are wider.")]
    [InlineData("AmountBand1000", "AmountBand100", PolicyChangeKind.Widens, "The bands are narrower.")]
    [InlineData("AmountBand100", "AmountBand250", PolicyChangeKind.Changes, "Which of two masks shows more depends on the value: read what each shows.")]
    [InlineData("Year", "YearMonth", PolicyChangeKind.Widens, "It shows the month too.")]
    [InlineData("YearMonth", "Year", PolicyChangeKind.Changes, "Which of two masks shows more depends on the value: read what each shows.")]
    [InlineData("Year", "Age", PolicyChangeKind.Changes, "Which of two masks shows more depends on the value: read what each shows.")]
    public void A_mask_shows_less_than_in_full_and_more_than_redacted_and_two_masks_are_compared_only_where_their_names_say_it(string? was, string? @is, PolicyChangeKind expected, string? remark)
    {
        PolicyChange change = Assert.Single(PolicyComparison.Compare(Showing(was), Showing(@is)).Changes);
        Assert.Equal((expected, PolicyAspect.Category, "Charge"), (change.Kind, change.Aspect, Assert.Single(change.Categories)));
        Assert.Equal((Words(was), Words(@is)), (change.Before, change.After));
        Assert.EndsWith(remark ?? ".", change.Sentence, StringComparison.Ordinal);
    }

    // Bounds that the property of the masks themselves states: what one shows less of, it shows less of for every value.
    [Theory]
    [InlineData(100, 1000)]
    [InlineData(50, 100)]
    public void Of_two_widths_of_bands_the_one_that_narrows_tells_nothing_that_the_other_does_not(int narrow, int wide)
    {
        var bands = Enumerable.Range(-5_000, 10_000).Select(amount => (Narrow: Masks.AmountBand((decimal)amount, narrow), Wide: Masks.AmountBand((decimal)amount, wide)));
        Assert.All(bands.GroupBy(pair => pair.Narrow), group => Assert.Single(group.Select(pair => pair.Wide).Distinct()));
    }

    [Fact]
    public void Categories_that_went_the_same_way_are_one_change()
    {
        string[] changes = Compared.Changes(Compared.WithGrant("Coding", grant =>
        {
            grant["disclose"]!.AsArray().Add("Balance");
            grant["disclose"]!.AsArray().Add("Ssn");
            grant["mask"]!.AsObject().Remove("Ssn");
            grant["disclose"]!.AsArray().Add("Payment");
        }));
        Assert.Equal([$"Widens: {Coding}Balance and Payment are shown in full; they were withheld.", $"Widens: {Coding}Ssn is shown in full; it was shown under mask Last4."], changes);
    }

    [Fact]
    public void An_entire_medical_record_is_a_change_of_its_own()
    {
        const string Whole = """["Charge", "Diagnosis", "Procedure", "Medication", "LabResult", "VitalSign", "ClinicalNote"]""";
        PolicyDocument entire = Compared.WithGrant("Coding", grant =>
        {
            grant["disclose"] = System.Text.Json.Nodes.JsonNode.Parse(Whole);
            grant["entireRecord"] = "An audit of coding.";
        });
        Assert.Contains($"Widens: {Coding}It now shows an entire medical record, because: An audit of coding.", Compared.Changes(entire));
        Assert.Contains($"Narrows: {Coding}It no longer shows an entire medical record.", PolicyComparison.Compare(entire, Compared.Document).Changes.Select(change => change.ToString()));
    }

    private static PolicyDocument Showing(string? showing) => Compared.WithGrant("Coding", grant =>
    {
        grant["disclose"] = showing == "full" ? new System.Text.Json.Nodes.JsonArray("Charge") : new System.Text.Json.Nodes.JsonArray();
        grant["mask"] = showing is null or "full" ? null : new System.Text.Json.Nodes.JsonObject { ["Charge"] = showing };
        if (grant["mask"] is null)
        {
            grant.Remove("mask");
        }
    });

    private static string Words(string? showing) => showing switch { null => "withheld", "full" => "in full", _ => $"under mask {showing}" };
}
