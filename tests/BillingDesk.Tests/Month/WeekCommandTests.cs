using System.Text.Json;
using BillingDesk.Month;
using MinNecessary.Operations;

namespace BillingDesk.Tests.Month;

/// <summary>The simulated month, as the week command leaves it behind.</summary>
public sealed class WeekCommandTests
{
    [Fact]
    public async Task On_its_own_files_it_writes_the_week_the_matrix_and_the_pack_and_says_what_to_open_first()
    {
        using WeekRun run = await WeekRun.OfAsync();
        Assert.Equal((0, ""), (run.ExitCode, run.Messages));
        Assert.Equal(["cases.csv", "matrix.html", "week.html", "week.json", "week.md"], run.Files().Where(file => !file.StartsWith("audit-pack/", StringComparison.Ordinal)));
        Assert.Empty(await AuditPack.VerifyAsync(Path.Combine(run.Folder, "audit-pack")));
        Assert.Contains($"Open first: {Path.Combine(run.Folder, "week.html")}\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("Files: 6 of claims (837P), 6 of file acknowledgments (999), 5 of claim acknowledgments (277CA), 6 of remittances (835); 42 claims in all.\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("Cases: 24 closed, 11 open, 7 of them past their turnaround. Measures that miss their targets: 3 of 7.\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_last_week_is_as_its_files_make_it()
    {
        using WeekRun run = await WeekRun.OfAsync();
        using JsonDocument week = JsonDocument.Parse(run.Read("week.json"));
        JsonElement root = week.RootElement;
        Assert.Equal("2026-11-23", root.GetProperty("week").GetString());
        Assert.Equal(7, root.GetProperty("blockedInAll").GetInt32());

        // Of the seven claims that were remitted in that week one is denied.
        JsonElement denials = root.GetProperty("measures").EnumerateArray().Single(measure => measure.GetProperty("kpi").GetString() == "RemittanceDenialRate");
        Assert.Equal(14.3m, Math.Round(denials.GetProperty("value").GetDecimal(), 1));
        JsonElement cause = root.GetProperty("recurring").EnumerateArray().Single(recurring => recurring.GetProperty("denialClass").GetString() is not null);
        Assert.Equal(("CO-16", "MADE UP HEALTH PLAN", "Information lacking on the claim", 3), (cause.GetProperty("denialClass").GetString(), cause.GetProperty("payer").GetString(), cause.GetProperty("rootCause").GetString(), cause.GetProperty("count").GetInt32()));
    }

    [Fact]
    public async Task The_same_files_give_the_same_week()
    {
        using WeekRun one = await WeekRun.OfAsync(), other = await WeekRun.OfAsync();
        Assert.All(["week.html", "week.md", "week.json", "matrix.html"], file => Assert.Equal(one.Read(file), other.Read(file)));

        // The register gives each emergency an id by chance, from which that of its case follows.
        Assert.Equal(Lines(one), Lines(other));
        static IEnumerable<string> Lines(WeekRun run) => run.Read("cases.csv").Split("\r\n").Where(line => !line.Contains("EmergencyReview", StringComparison.Ordinal));
    }

    [Fact]
    public async Task In_the_month_happens_what_happens_to_a_practice()
    {
        await using var month = new PracticeMonth(MonthReader.ReadOwn(), new byte[32]);
        WeeklyReport last = await month.RunAsync(CancellationToken.None);
        List<Case> cases = [];
        await foreach (Case each in month.Cases.ReadAsync())
        {
            cases.Add(each);
        }

        // The claims that payers denied or rejected, the file that the clearinghouse rejected, each with its class, payer and stage.
        Assert.Equal(
            ["999 R-5 Clearinghouse Submission", "A7-164 IMAGINARY STATE PLAN Submission", "A7-164 MADE UP HEALTH PLAN Submission", "A7-164 PRETEND MUTUAL Submission", "A7-562 PRETEND MUTUAL Submission",
                "CO-16 MADE UP HEALTH PLAN Denials", "CO-16 MADE UP HEALTH PLAN Denials", "CO-16 MADE UP HEALTH PLAN Denials", "CO-16 MADE UP HEALTH PLAN Denials", "CO-197 PRETEND MUTUAL Denials", "CO-50 PRETEND MUTUAL Denials", "OA-27 IMAGINARY STATE PLAN Denials"],
            cases.Where(each => each.Kind == "Denial").Select(each => $"{each.DenialClass} {each.Payer} {each.Stage}").Order(StringComparer.Ordinal));

        // What lacked an item has its case the same moment, a vendor's too.
        Assert.All(cases.Where(each => each.Kind == "MissingItem"), each => Assert.True(each.IsLoggedSameDay));
        Assert.Contains(cases, each => each.Reference == "VendorItemMissing/B-0002: Trace number");
        Assert.Contains(cases, each => each.Reference == "B-0005: 999 and 277CA on file");

        // Somebody's training ran out, which denied what they asked for the same day; somebody asked for what is not theirs; and there was an emergency, which is reviewed.
        Assert.Single(cases, each => each.Reference?.StartsWith("Training/posy.dummy/", StringComparison.Ordinal) == true);
        Assert.Single(cases, each => each.DenialClass == "TrainingNotCurrent");
        Assert.Equal(2, cases.Count(each => each.DenialClass == "RoleNotHeld"));
        Assert.Single(cases, each => each is { Kind: "EmergencyReview", IsOpen: false, ClosedBy: Staff.Officer });

        // What is closed has a root cause, evidence and a person; some escalated, and some were opened again.
        Assert.All(cases.Where(each => !each.IsOpen), each => Assert.Equal((true, true, 0), (each.ClosedBy is not null, each.RootCause is not null, each.Missing.Count)));
        Assert.Contains(cases, each => each.EscalationLevel == 2);
        Assert.Contains(cases, each => each.History.Any(entry => entry.Act == CaseAct.Reopened));

        // Three weeks are closed by a person, with decisions and their reasons; the last is for whoever reads its page.
        IReadOnlyList<Review> reviews = await month.Reviews.ReadAsync(ReviewCadence.Weekly);
        Assert.Equal(3, reviews.Count);
        Assert.All(reviews, review => Assert.Equal((Staff.Manager, 1), (review.Closing?.By, review.Decisions.Count(decision => decision.Why.Length > 0))));
        Assert.Null(last.ClosedBy);
        Assert.Equal([3, 3, 3, 3], [reviews.Count, .. last.Measures.Take(3).Select(measure => measure.Earlier.Count)]);
    }
}
