using MinNecessary.Disclosures;
using MinNecessary.Policy;
using MinNecessary.Tests.Evaluation.Gates;

namespace MinNecessary.Tests.Disclosures.Bulk;

/// <summary>What reads the log knows that an entry of a bulk disclosure is about many, and names nobody.</summary>
public sealed class BulkReaderTests : IDisposable
{
    private readonly BulkDesk _desk = new(SubjectForm.Plain);

    public void Dispose() => _desk.Dispose();

    [Fact]
    public async Task An_examination_finds_the_releases_and_what_was_released_under_a_decision()
    {
        ReleaseEntry release = Assert.Single(await _desk.SendAsync(Ward.Work, "MRN-1", "MRN-2"));
        ActivityExaminer examiner = new(_desk.Store);
        ExaminedSpan day = new(Ward.Now.AddHours(-1), Ward.Now.AddHours(1));
        Assert.Equal([release], await examiner.BulkReleasesAsync(day));
        Assert.Empty(await examiner.OfSubjectAsync("MRN-1", day));
        Assert.Equal([release], await examiner.ReleasesAsync(Assert.Single(await examiner.UnderGrantAsync("Work", day))));
    }

    [Fact]
    public async Task An_unusual_volume_counts_everybody_in_a_bulk_disclosure()
    {
        for (int day = 0; day < 12; day++)
        {
            await _desk.Gate.DecideAsync(Ward.Work, BulkDesk.Clerk, "MRN-1");
            _desk.Clock.Advance(TimeSpan.FromDays(1));
        }

        await _desk.DecideAsync(Ward.Work, [.. Enumerable.Range(0, 200).Select(number => $"MRN-{number}")]);
        DateOnly today = DateOnly.FromDateTime(_desk.Clock.GetUtcNow().UtcDateTime);
        Assert.Equal(200, Assert.Single(await new ActivityExaminer(_desk.Store).UnusualVolumesAsync(today, today)).Subjects);
    }

    [Fact]
    public async Task A_hold_on_a_subject_holds_what_the_subject_may_be_in()
    {
        await _desk.SendAsync(Ward.Work, "MRN-1", "MRN-2");
        PolicyHistory history = new([Ward.Document]);
        DateOnly later = new(2040, 1, 1);
        RetentionPlan free = await DisclosureRetention.PlanAsync(_desk.Store, new RetentionRequest { AsOf = later, Policies = [history] });
        RetentionPlan held = await DisclosureRetention.PlanAsync(_desk.Store, new RetentionRequest { AsOf = later, Policies = [history], Holds = [new LegalHold { Reason = "Matter 1", StoredSubject = "MRN-9" }] });
        Assert.Equal((2, 0), (free.Deletable.Count, held.Deletable.Count));
        Assert.Equal(2, held.OnHold);
    }

    [Fact]
    public async Task Subjects_in_plain_are_in_the_manifest_as_the_model_says_them_and_halves_of_characters_do_no_harm()
    {
        ReleaseEntry release = Assert.Single(await _desk.SendAsync(Ward.Work, "MRN-1", "MRN-\uD800", "MRN-\uD801", "MRN-\u00e9\n"));
        Assert.Empty(await _desk.VerifyAsync(release));
        await using FileStream manifest = File.OpenRead(_desk.Manifest);
        Assert.Equal(2, (await BulkManifest.FindAsync(manifest, "MRN-\uD800")).Count);
    }
}
