using System.Text.Json.Nodes;
using FsCheck.Xunit;
using MinNecessary.Policy;

namespace MinNecessary.Tests.Audit;

public sealed class PolicyHistoryTests
{
    [Fact]
    public void The_policy_as_of_a_day_is_the_version_in_effect_then()
    {
        PolicyHistory history = new([Version("2", "2026-07-01", supersedes: "1"), Version("1", "2026-01-01"), Version("3", "2027-01-01", expires: "2028-01-01", supersedes: "2")]);
        Assert.Equal(["1", "2", "3"], history.Versions.Select(version => version.Document.Version));
        Assert.Equal([null, "1", "1", "2", "3", "3", null], new[] { "2025-12-31", "2026-01-01", "2026-06-30", "2026-07-01", "2027-01-01", "2027-12-31", "2028-01-01" }.Select(day => history.AsOf(Day(day))?.Version));
        Assert.Equal("Desk 1, from 2026-01-01 to before 2026-07-01", history.Versions[0].ToString());
    }

    [Fact]
    public void A_version_that_was_superseded_does_not_come_back()
    {
        PolicyHistory history = new([Version("1", "2026-01-01"), Version("2", "2026-03-01", expires: "2026-04-01", supersedes: "1")]);
        Assert.Equal("2", history.AsOf(new DateOnly(2026, 3, 31))?.Version);
        Assert.Null(history.AsOf(new DateOnly(2026, 4, 1)));
    }

    [Fact]
    public void One_that_expires_before_the_next_begins_needs_no_supersession_and_leaves_a_gap()
    {
        PolicyHistory history = new([Version("1", "2026-01-01", expires: "2026-03-01"), Version("2", "2026-05-01")]);
        Assert.Null(history.AsOf(new DateOnly(2026, 4, 1)));
        Assert.Equal("Desk 2, from 2026-05-01 on", history.Versions[1].ToString());
    }

    [Fact]
    public void A_correction_of_the_same_day_takes_over_at_once()
    {
        PolicyHistory history = new([Version("c", "2026-01-01", supersedes: "b"), Version("b", "2026-01-01", supersedes: "a"), Version("a", "2026-01-01")]);
        Assert.Equal(["a", "b", "c"], history.Versions.Select(version => version.Document.Version));
        Assert.Equal([false, false, true], history.Versions.Select(version => version.IsEverInEffect));
        Assert.Equal("c", history.AsOf(new DateOnly(2026, 1, 1))?.Version);
    }

    [Fact]
    public void The_earliest_may_supersede_what_is_no_longer_kept() => Assert.Single(new PolicyHistory([Version("7", "2026-01-01", supersedes: "6")]).Versions);

    [Fact]
    public void No_versions_are_a_history_too() => Assert.Null(new PolicyHistory([]).AsOf(new DateOnly(2026, 1, 1)));

    [Theory]
    [InlineData("1 2026-01-01|2 2026-07-01", "Versions '1' and '2' are both in effect on 2026-07-01. Write \"supersedes\": \"1\" in the later, or let the earlier expire.")]
    [InlineData("1 2026-01-01 2026-07-02|2 2026-07-01", "Versions '1' and '2' are both in effect on 2026-07-01. Write \"supersedes\": \"1\" in the later, or let the earlier expire.")]
    [InlineData("1 2026-01-01|2 2026-01-01", "Versions '1' and '2' are both in effect on 2026-01-01. Write \"supersedes\": \"1\" in the later, or let the earlier expire.")]
    [InlineData("1 2026-01-01|2 2026-07-01 - 1|3 2027-01-01 - 1", "Version '3' supersedes '1', which is not the version before it: that is '2'. Correct 'supersedes', or the dates.")]
    [InlineData("1 2026-01-01|2 2026-07-01 - 9", "Version '2' supersedes '9', which is no version of this history: that is '1'. Correct 'supersedes', or the dates.")]
    [InlineData("2 2026-01-01 - 1|1 2026-07-01 - 2", "Version '2' is the earliest, and supersedes '1', which begins no earlier. Correct 'supersedes', or the dates.")]
    [InlineData("1 2026-01-01|1 2027-01-01", "Version '1' is there 2 times. Give each version a number of its own.")]
    public void Versions_that_do_not_follow_on_each_other_are_refused(string versions, string problem)
    {
        var thrown = Assert.Throws<PolicyHistoryException>(() => new PolicyHistory(versions.Split('|').Select(Read)));
        Assert.Equal([problem], thrown.Problems);
        Assert.Contains(problem, thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Versions_of_two_policies_are_no_history()
    {
        PolicyDocument other = Compared.With("name", "\"Office\"");
        Assert.Equal(["They are of several policies: Desk, Office. Keep a history for each.", "Version '1' is there 2 times. Give each version a number of its own."], Assert.Throws<PolicyHistoryException>(() => new PolicyHistory([Compared.Document, other])).Problems);
    }

    [Fact]
    public void Null_is_refused()
    {
        Assert.Throws<ArgumentNullException>(() => new PolicyHistory(null!));
        Assert.Throws<ArgumentNullException>(() => new PolicyHistory([null!]));
    }

    [Theory]
    [InlineData("2026-01-01", "2027-01-01", null, "2032-12-31")]
    [InlineData("2026-01-01", "2027-01-01", "2025-06-30", "2032-12-31")]
    [InlineData("2026-01-01", "2027-01-01", "2027-05-05", "2033-05-05")]
    [InlineData("2026-01-01", "2028-03-01", null, "2034-03-01")]
    [InlineData("2026-01-01", null, null, null)]
    [InlineData("2026-01-01", null, "2020-01-01", null)]
    [InlineData("2026-01-01", "9997-01-01", null, null)]
    public void It_is_kept_six_years_from_its_creation_or_its_last_day_whichever_is_later(string effective, string? expires, string? created, string? expected)
    {
        PolicyVersion version = new PolicyHistory([Version("1", effective, expires)]).Versions[0];
        Assert.Equal(expected is null ? null : Day(expected), version.KeepUntil(created is null ? null : Day(created)));
    }

    [Fact]
    public void One_that_never_took_effect_is_kept_from_its_creation()
    {
        PolicyVersion version = new PolicyHistory([Version("1", "2026-01-01"), Version("2", "2026-01-01", supersedes: "1")]).Versions[0];
        Assert.Equal(new DateOnly(2031, 11, 5), version.KeepUntil(new DateOnly(2025, 11, 5)));
        Assert.Equal(new DateOnly(2032, 1, 1), version.KeepUntil());
    }

    // A day-by-day count, without any of the history's own ends.
    [Property(MaxTest = 200, EndSize = 1_000_000)]
    public void On_no_day_are_two_in_effect_and_the_latest_that_has_begun_wins(int seed)
    {
        var random = new Random(seed);
        List<PolicyDocument> versions = [];
        DateOnly day = new(2026, 1, 1);
        for (int index = 1; index <= 1 + random.Next(5); index++)
        {
            day = day.AddDays(random.Next(20));
            versions.Add(Version(Number(index), Text(day), random.Next(2) == 0 ? null : Text(day.AddDays(1 + random.Next(40))), index == 1 ? null : Number(index - 1)));
        }

        PolicyDocument[] inOrder = [.. versions];
        random.Shuffle(System.Runtime.InteropServices.CollectionsMarshal.AsSpan(versions));
        PolicyHistory history = new(versions);
        for (DateOnly asked = new(2025, 12, 30); asked < day.AddDays(50); asked = asked.AddDays(1))
        {
            PolicyDocument? latest = inOrder.LastOrDefault(version => version.Effective <= asked);
            Assert.Same(latest is not null && latest.IsInEffect(asked) ? latest : null, history.AsOf(asked));
            Assert.True(history.Versions.Count(version => version.IsInEffect(asked)) < 2);
        }
    }

    private static PolicyDocument Read(string version)
    {
        string[] parts = version.Split(' ');
        return Version(parts[0], parts[1], parts.Length > 2 && parts[2] != "-" ? parts[2] : null, parts.Length > 3 ? parts[3] : null);
    }

    private static PolicyDocument Version(string version, string effective, string? expires = null, string? supersedes = null) => Compared.With(policy =>
    {
        policy["version"] = version;
        policy["effective"] = effective;
        policy.Remove("expires");
        if (expires is not null)
        {
            policy["expires"] = expires;
        }

        if (supersedes is not null)
        {
            policy["supersedes"] = (JsonNode)supersedes;
        }
    });

    private static string Number(int index) => index.ToString(System.Globalization.CultureInfo.InvariantCulture);

    private static DateOnly Day(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    private static string Text(DateOnly day) => day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
