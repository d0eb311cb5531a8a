using MinNecessary.Disclosures;
using MinNecessary.Tests.Evaluation;
using MinNecessary.Tests.Evaluation.Gates;

namespace MinNecessary.Tests.Disclosures.Bulk;

/// <summary>Nothing of a bulk disclosure leaves but by way of the log.</summary>
public sealed class BulkMisuseTests : IDisposable
{
    private readonly BulkDesk _desk = new();

    public void Dispose() => _desk.Dispose();

    [Fact]
    public async Task The_file_is_at_its_place_only_after_the_log_has_the_release()
    {
        Decision<Ward.WorkGrant> decision = await _desk.DecideAsync(Ward.Work, "MRN-1", "MRN-2");
        await using BulkDisclosure bulk = decision.OpenBulk(_desk.File, _desk.Manifest);
        BulkDesk.Show(decision, "MRN-1");
        await bulk.Content.WriteAsync("one"u8.ToArray());
        string[] during = [];
        _desk.Store.Before = _ =>
        {
            during = _desk.Files;
            return Task.CompletedTask;
        };
        await bulk.CompleteAsync();
        Assert.Equal(["claims.manifest", "claims.ndjson.unreleased"], during);
        Assert.Equal(["claims.manifest", "claims.ndjson"], _desk.Files);
        Assert.Equal("one", await File.ReadAllTextAsync(_desk.File));
        await decision.EnsureLoggedAsync();
    }

    [Fact]
    public async Task What_is_prepared_is_readable_by_nobody_else()
    {
        Decision<Ward.WorkGrant> decision = await _desk.DecideAsync(Ward.Work, "MRN-1", "MRN-2");
        await using BulkDisclosure bulk = decision.OpenBulk(_desk.File, _desk.Manifest);
        Assert.False(bulk.Content.CanRead || bulk.Content.CanSeek);
        if (!OperatingSystem.IsWindows())
        {
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(_desk.File + ".unreleased"));
        }
    }

    [Fact]
    public async Task One_that_is_not_completed_leaves_no_file_and_no_release()
    {
        Decision<Ward.WorkGrant> decision = await _desk.DecideAsync(Ward.Work, "MRN-1", "MRN-2");
        await using (BulkDisclosure bulk = decision.OpenBulk(_desk.File, _desk.Manifest))
        {
            BulkDesk.Show(decision, "MRN-1");
            await bulk.Content.WriteAsync("one"u8.ToArray());
            await Assert.ThrowsAsync<AccessDeniedException>(() => decision.EnsureLoggedAsync().AsTask());
        }

        Assert.Empty(_desk.Files);
        Assert.Empty((await _desk.Store.EntriesAsync()).OfType<ReleaseEntry>());
        AssertRefused(() => BulkDesk.Show(decision, "MRN-1"));
        await Assert.ThrowsAsync<AccessDeniedException>(() => decision.EnsureLoggedAsync().AsTask());
    }

    [Fact]
    public async Task Where_the_log_cannot_be_written_neither_file_nor_manifest_is_there()
    {
        Decision<Ward.WorkGrant> decision = await _desk.DecideAsync(Ward.Work, "MRN-1", "MRN-2");
        await using (BulkDisclosure bulk = decision.OpenBulk(_desk.File, _desk.Manifest))
        {
            BulkDesk.Show(decision, "MRN-1");
            _desk.Store.Before = _ => throw new IOException("No space left on device.");
            AccessDeniedException denied = await Assert.ThrowsAsync<AccessDeniedException>(() => bulk.CompleteAsync());
            Assert.Equal(ReasonCodes.DisclosureNotLogged, Assert.Single(denied.Reasons).Code);
            await Assert.ThrowsAsync<AccessDeniedException>(() => bulk.CompleteAsync());
        }

        Assert.Empty(_desk.Files);
        Decision<Ward.WorkGrant> next = await _desk.DecideAsync(Ward.Work, "MRN-1", "MRN-2");
        Assert.Equal((Outcome.Denied, ReasonCodes.DisclosureNotLogged), (next.Outcome, Assert.Single(next.Reasons).Code));
    }

    [Fact]
    public async Task Views_are_made_while_the_file_is_open_and_at_no_other_time()
    {
        Decision<Ward.WorkGrant> decision = await _desk.DecideAsync(Ward.Work, "MRN-1", "MRN-2");
        AssertRefused(() => BulkDesk.Show(decision, "MRN-1"));
        await using BulkDisclosure bulk = decision.OpenBulk(_desk.File, _desk.Manifest);
        BulkDesk.Show(decision, "MRN-1");
        await bulk.CompleteAsync();
        AssertRefused(() => BulkDesk.Show(decision, "MRN-1"));
        Assert.Throws<ObjectDisposedException>(() => bulk.Content.Write("more"u8));
        AssertRefused(() => decision.OpenBulk(_desk.File + "2", _desk.Manifest + "2"));
        Assert.Equal(["claims.manifest", "claims.ndjson"], _desk.Files);
    }

    [Fact]
    public async Task Closing_the_content_completes_nothing()
    {
        Decision<Ward.WorkGrant> decision = await _desk.DecideAsync(Ward.Work, "MRN-1", "MRN-2");
        await using BulkDisclosure bulk = decision.OpenBulk(_desk.File, _desk.Manifest);
        BulkDesk.Show(decision, "MRN-1");
        await using (var writer = new StreamWriter(bulk.Content))
        {
            await writer.WriteAsync("one");
        }

        Assert.False(File.Exists(_desk.File));
        await bulk.CompleteAsync();
        Assert.Equal("one", await File.ReadAllTextAsync(_desk.File));
    }

    [Fact]
    public async Task A_file_of_nobody_is_no_disclosure()
    {
        Decision<Ward.WorkGrant> decision = await _desk.DecideAsync(Ward.Work, "MRN-1", "MRN-2");
        await using BulkDisclosure bulk = decision.OpenBulk(_desk.File, _desk.Manifest);
        await Assert.ThrowsAsync<InvalidOperationException>(() => bulk.CompleteAsync());
        Assert.False(File.Exists(_desk.File));
    }

    [Fact]
    public async Task What_the_decision_permits_no_longer_when_the_file_is_done_does_not_leave()
    {
        Decision<Ward.WorkGrant> decision = await _desk.DecideAsync(Ward.Work, "MRN-1", "MRN-2");
        await using BulkDisclosure bulk = decision.OpenBulk(_desk.File, _desk.Manifest);
        BulkDesk.Show(decision, "MRN-1");
        _desk.Clock.Advance(TimeSpan.FromMinutes(5));
        Assert.Equal(ReasonCodes.DecisionExpired, Assert.Single((await Assert.ThrowsAsync<AccessDeniedException>(() => bulk.CompleteAsync())).Reasons).Code);
        Assert.DoesNotContain("claims.ndjson", _desk.Files);
        Assert.Empty((await _desk.Store.EntriesAsync()).OfType<ReleaseEntry>());
    }

    [Fact]
    public async Task No_file_is_overwritten()
    {
        await File.WriteAllTextAsync(_desk.File, "another");
        Decision<Ward.WorkGrant> decision = await _desk.DecideAsync(Ward.Work, "MRN-1", "MRN-2");
        Assert.Throws<IOException>(() => decision.OpenBulk(_desk.File, _desk.Manifest));
        File.Delete(_desk.File);
        await using BulkDisclosure bulk = decision.OpenBulk(_desk.File, _desk.Manifest);
        BulkDesk.Show(decision, "MRN-1");
        await File.WriteAllTextAsync(_desk.File, "another");
        await Assert.ThrowsAsync<IOException>(() => bulk.CompleteAsync());
        Assert.Equal("another", await File.ReadAllTextAsync(_desk.File));
        Assert.Empty((await _desk.Store.EntriesAsync()).OfType<ReleaseEntry>());
    }

    [Fact]
    public async Task A_file_that_another_prepares_is_not_shared()
    {
        Decision<Ward.WorkGrant> one = await _desk.DecideAsync(Ward.Work, "MRN-1", "MRN-2"), two = await _desk.DecideAsync(Ward.Work, "MRN-1", "MRN-2");
        await using BulkDisclosure bulk = one.OpenBulk(_desk.File, _desk.Manifest);
        Assert.Throws<IOException>(() => two.OpenBulk(_desk.File, _desk.Manifest));
        BulkDesk.Show(one, "MRN-1");
        await bulk.CompleteAsync();
        Assert.True(File.Exists(_desk.File));
    }

    [Fact]
    public async Task A_decision_for_no_bulk_disclosure_and_one_that_is_denied_open_none()
    {
        Decision<Ward.WorkGrant> usual = await _desk.Gate.DecideForAllAsync(Ward.Work, BulkDesk.Clerk, ["MRN-1", "MRN-2"]);
        Assert.Throws<InvalidOperationException>(() => usual.OpenBulk(_desk.File, _desk.Manifest));
        Decision<Ward.WorkGrant> denied = await _desk.Gate.DecideForBulkAsync(Ward.Work, new Caller("u-18", "Nurse"), ["MRN-1", "MRN-2"]);
        Assert.Throws<AccessDeniedException>(() => denied.OpenBulk(_desk.File, _desk.Manifest));
        Assert.Throws<AccessDeniedException>(() => denied.Open("Ward.Claim"));
        Decision<Ward.WorkGrant> nobody = await _desk.DecideAsync(Ward.Work);
        Assert.False(nobody.IsAllowed);
        Assert.Empty(_desk.Files);
    }

    [Fact]
    public async Task Without_a_log_there_is_no_bulk_disclosure()
    {
        using var gate = new WardGate(new StatedFacts(Ward.Known));
        await Assert.ThrowsAsync<InvalidOperationException>(() => gate.Gate.DecideForBulkAsync(Ward.Work, BulkDesk.Clerk, ["MRN-1"]).AsTask());
    }

    private static void AssertRefused(Action action) => Assert.Equal(ReasonCodes.BulkOnly, Assert.Single(Assert.Throws<AccessDeniedException>(action).Reasons).Code);
}
