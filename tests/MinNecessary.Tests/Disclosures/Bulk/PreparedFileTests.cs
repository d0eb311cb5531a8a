using MinNecessary.Disclosures;
using MinNecessary.Tests.Evaluation.Gates;

namespace MinNecessary.Tests.Disclosures.Bulk;

/// <summary>What stands beside the place of a file before it leaves: made anew, readable by its owner alone, and gone where it does not leave.</summary>
public sealed class PreparedFileTests : IDisposable
{
    private readonly BulkDesk _desk = new();

    private string Unreleased => _desk.File + ".unreleased";

    public void Dispose() => _desk.Dispose();

    [Fact]
    public async Task What_a_process_that_ended_left_is_neither_written_over_nor_deleted()
    {
        await File.WriteAllTextAsync(Unreleased, "left");
        Decision<Ward.WorkGrant> decision = await _desk.DecideAsync(Ward.Work, "MRN-1", "MRN-2");
        IOException refused = Assert.Throws<IOException>(() => decision.OpenBulk(_desk.File, _desk.Manifest));
        Assert.Contains(".unreleased", refused.Message, StringComparison.Ordinal);
        Assert.Contains("delete it", refused.Message, StringComparison.Ordinal);

        // A name may say whose it is.
        Assert.DoesNotContain("claims", refused.ToString(), StringComparison.Ordinal);
        Assert.Equal("left", await File.ReadAllTextAsync(Unreleased));
        File.Delete(Unreleased);
        await using BulkDisclosure bulk = (await _desk.DecideAsync(Ward.Work, "MRN-1", "MRN-2")).OpenBulk(_desk.File, _desk.Manifest);
        Assert.Equal(["claims.manifest.unreleased", "claims.ndjson.unreleased"], _desk.Files);
    }

    [Fact]
    public async Task Where_the_manifest_s_cannot_be_made_the_file_s_is_deleted()
    {
        await File.WriteAllTextAsync(_desk.Manifest + ".unreleased", "left");
        Decision<Ward.WorkGrant> decision = await _desk.DecideAsync(Ward.Work, "MRN-1", "MRN-2");
        Assert.Throws<IOException>(() => decision.OpenBulk(_desk.File, _desk.Manifest));
        Assert.Equal(["claims.manifest.unreleased"], _desk.Files);
    }

    [SkippableTheory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_link_that_somebody_planted_is_not_followed(bool isDangling)
    {
        Skip.If(OperatingSystem.IsWindows(), "Making a link takes a right of its own there.");
        string elsewhere = _desk.File + ".elsewhere";
        if (!isDangling)
        {
            await File.WriteAllTextAsync(elsewhere, "another");
        }

        File.CreateSymbolicLink(Unreleased, elsewhere);
        Assert.Throws<IOException>(() => new PreparedFile(_desk.File));
        Assert.Equal(elsewhere, new FileInfo(Unreleased).LinkTarget);
        Assert.Equal(!isDangling, File.Exists(elsewhere));
        Assert.True(isDangling || await File.ReadAllTextAsync(elsewhere) == "another");
    }

    [SkippableFact]
    public void A_link_at_the_place_itself_is_a_file_that_is_there()
    {
        Skip.If(OperatingSystem.IsWindows(), "Making a link takes a right of its own there.");
        File.CreateSymbolicLink(_desk.File, _desk.File + ".elsewhere");
        Assert.Throws<IOException>(() => new PreparedFile(_desk.File));
        Assert.False(File.Exists(Unreleased));
    }

    [Fact]
    public void One_that_cannot_be_closed_is_deleted_all_the_same()
    {
        var file = new PreparedFile(_desk.File, (path, options) => new FullDisk(path, options));
        file.Content.Write("one"u8);
        Assert.True(File.Exists(Unreleased));
        file.Dispose();
        Assert.Empty(_desk.Files);
        Assert.Throws<IOException>(() => new PreparedFile(_desk.File, (path, options) => new FullDisk(path, options)).Finish());
    }

    [Fact]
    public void Whoever_ends_it_twice_deletes_nothing_of_the_next_one()
    {
        var one = new PreparedFile(_desk.File);
        one.Dispose();
        using var next = new PreparedFile(_desk.File);
        one.Dispose();
        Assert.True(File.Exists(Unreleased));
    }

    [Fact]
    public void After_it_was_released_what_stands_there_is_another_s()
    {
        var one = new PreparedFile(_desk.File);
        one.Content.Write("one"u8);
        one.Finish();
        one.Release();
        File.WriteAllText(Unreleased, "another's");
        one.Dispose();
        Assert.Equal("another's", File.ReadAllText(Unreleased));
        Assert.Equal("one", File.ReadAllText(_desk.File));
    }

    [Fact]
    public void What_was_not_released_is_not_taken_away()
    {
        using var one = new PreparedFile(_desk.File);
        one.Finish();
        File.WriteAllText(_desk.File, "another's");
        Assert.Throws<IOException>(one.Release);
        one.Withdraw();
        Assert.Equal("another's", File.ReadAllText(_desk.File));
    }

    [Fact]
    public void Its_name_is_on_the_disk_when_it_is_released()
    {
        List<(string? Folder, string[] Files)> flushed = [];
        using var one = new PreparedFile(_desk.File, flushFolder: folder => flushed.Add((folder, _desk.Files)));
        one.Content.Write("one"u8);
        one.Finish();
        Assert.Empty(flushed);
        one.Release();
        (string? folder, string[] files) = Assert.Single(flushed);
        Assert.Equal(Path.GetDirectoryName(_desk.File), folder);
        Assert.Equal(["claims.ndjson"], files);
    }

    [Fact]
    public void A_folder_whose_names_cannot_be_flushed_releases_nothing()
    {
        using (var one = new PreparedFile(_desk.File, flushFolder: _ => throw new IOException("The disk is gone.")))
        {
            one.Finish();
            Assert.Throws<IOException>(one.Release);
        }

        Assert.Empty(_desk.Files);
    }

    [Fact]
    public void A_folder_is_flushed_and_one_that_is_not_there_is_an_error()
    {
        FolderFlush.Run(Path.GetDirectoryName(_desk.File)!);
        if (!OperatingSystem.IsWindows())
        {
            Assert.Throws<IOException>(() => FolderFlush.Run(_desk.File + ".none"));
        }
    }

    // Nothing that is still to be written can be.
    private sealed class FullDisk(string path, FileStreamOptions options) : FileStream(path, options)
    {
        public override void Flush(bool flushToDisk) => throw new IOException("No space left on device.");

        protected override void Dispose(bool disposing)
        {
            base.Dispose(disposing);
            if (disposing)
            {
                throw new IOException("No space left on device.");
            }
        }
    }
}
