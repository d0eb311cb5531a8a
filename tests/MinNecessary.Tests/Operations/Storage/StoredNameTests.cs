using MinNecessary.Operations;

namespace MinNecessary.Tests.Operations.Storage;

/// <summary>What a record may be found by, before any store sees it.</summary>
public sealed class StoredNameTests
{
    private const string Secret = "Testina";

    // Half a surrogate pair does not survive being a test's argument.
    private static readonly (string Text, string Named)[] Bad =
    [
        (Secret + "\0", "NUL"),
        (Secret + "\uD83D", "surrogate"),
        ("\uDE00" + Secret, "surrogate"),
        ("\uDE00\uD83D" + Secret, "surrogate"),
        (Secret + new string('x', 194), "200"),
    ];

    [Fact]
    public void A_record_refuses_what_not_every_store_keeps() => Assert.All(Bad, bad =>
    {
        AssertRefused("Id", bad.Named, () => Record() with { Id = bad.Text });
        AssertRefused("About", bad.Named, () => Record() with { About = bad.Text });
        AssertRefused("Kind", bad.Text.Length > 200 ? "40" : bad.Named, () => Record() with { Kind = bad.Text });
    });

    [Fact]
    public void A_query_refuses_what_no_record_has() => Assert.All(Bad, bad =>
    {
        var query = new OperationsQuery { Kind = "Case" };
        AssertRefused("Id", bad.Named, () => query with { Id = bad.Text });
        AssertRefused("About", bad.Named, () => query with { About = bad.Text });
        AssertRefused("Kind", bad.Text.Length > 200 ? "40" : bad.Named, () => query with { Kind = bad.Text });
    });

    [Fact]
    public void Nothing_is_no_name_and_null_is_none()
    {
        Assert.ThrowsAny<ArgumentException>(() => Record() with { Id = "" });
        Assert.ThrowsAny<ArgumentException>(() => Record() with { Id = null! });
        Assert.ThrowsAny<ArgumentException>(() => Record() with { Kind = "" });
        Assert.ThrowsAny<ArgumentException>(() => Record() with { About = "" });
        Assert.Null((Record() with { About = null }).About);
        Assert.Null(new OperationsQuery { Kind = "Case", Id = null, About = null }.Id);
    }

    [Fact]
    public void The_longest_there_may_be_is_taken_as_it_is()
    {
        string longest = new string('x', 198) + "\U0001F600";
        Assert.Equal(longest, (Record() with { Id = longest }).Id);
        Assert.Equal(longest, (Record() with { About = longest }).About);
        Assert.Equal(longest[..40], (Record() with { Kind = longest[..40] }).Kind);
        AssertRefused("Kind", "40", () => Record() with { Kind = longest[..41] });
        AssertRefused("Id", "200", () => Record() with { Id = longest + "x" });
    }

    [Fact]
    public async Task Whoever_gives_such_an_id_is_told_by_the_parameter_s_own_name()
    {
        using var people = new PeopleDesk();
        using var practice = new PracticeDesk();
        foreach (string bad in Bad.Select(each => each.Text))
        {
            await AssertToldAsync("personId", () => people.JoinAsync(bad, "Coder"));
            await AssertToldAsync("id", () => people.Agreements.FindAsync(bad));
            await AssertToldAsync("caseId", () => practice.Cases.FindAsync(bad).AsTask());
            Assert.Empty(await people.Agreements.ReadAsync(bad));
            Assert.Empty(await people.Vendors.ReadAsync(bad));

            // Nothing is known of such an actor, and that denies: it is no error of the gate.
            Assert.Null((await people.FactsAsync("Coding", bad)).TrainingCurrent);
        }

        static async Task AssertToldAsync(string parameter, Func<Task> act)
        {
            ArgumentException refused = await Assert.ThrowsAnyAsync<ArgumentException>(act);
            Assert.Equal(parameter, refused.ParamName);
            Assert.DoesNotContain(Secret, refused.ToString(), StringComparison.Ordinal);
        }
    }

    private static OperationsRecord Record() => new() { Kind = "Case", Id = "one", Sequence = 0, At = DateTimeOffset.UnixEpoch, Content = "{}"u8.ToArray() };

    private static void AssertRefused(string parameter, string named, Func<object> make)
    {
        ArgumentException refused = Assert.ThrowsAny<ArgumentException>(make);
        Assert.Equal(parameter, refused.ParamName);
        Assert.Contains(named, refused.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(Secret, refused.ToString(), StringComparison.Ordinal);
    }
}
