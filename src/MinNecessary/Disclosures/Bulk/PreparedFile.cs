namespace MinNecessary.Disclosures;

/// <summary>
/// A file that is prepared beside its place, under a name that says so, and moved there when it may leave. Where that does not come it is deleted. Used by
/// one thread.
/// </summary>
internal sealed class PreparedFile : IDisposable
{
    private readonly string _path;
    private readonly string _unreleased;
    private readonly FileStream _stream;
    private readonly HashingStream _content;

    /// <exception cref="IOException">There is such a file, another prepares it, or it cannot be written.</exception>
    public PreparedFile(string path)
    {
        _path = Path.GetFullPath(path);
        _unreleased = _path + ".unreleased";
        RequireFree();

        // One that a crash left behind is written anew; one that another process prepares is not shared.
        FileStreamOptions options = new() { Mode = FileMode.Create, Access = FileAccess.Write, Share = FileShare.None };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        _stream = new FileStream(_unreleased, options);
        _content = new HashingStream(_stream);
    }

    public Stream Content => _content;

    /// <summary>Ends it, and makes it durable where it is.</summary>
    public (string Digest, long Length) Finish()
    {
        string digest = _content.Finish();
        _stream.Flush(flushToDisk: true);
        _stream.Dispose();
        return (digest, _content.Length);
    }

    /// <exception cref="IOException">There is such a file now.</exception>
    public void RequireFree()
    {
        if (File.Exists(_path))
        {
            throw new IOException("There is a file where that of a bulk disclosure should be. None is overwritten: name another, or move that one away.");
        }
    }

    /// <summary>Puts it at its place.</summary>
    /// <exception cref="IOException">There is such a file now, or it cannot be moved.</exception>
    public void Release() => File.Move(_unreleased, _path, overwrite: false);

    /// <summary>Takes it away from its place again.</summary>
    public void Withdraw() => File.Delete(_path);

    public void Dispose()
    {
        _stream.Dispose();
        File.Delete(_unreleased);
    }
}
