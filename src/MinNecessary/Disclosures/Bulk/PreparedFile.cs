namespace MinNecessary.Disclosures;

/// <summary>
/// A file that is prepared beside its place, under a name that says so, and moved there when it may leave. Where that does not come it is deleted. Used by
/// one thread.
/// </summary>
internal sealed class PreparedFile : IDisposable
{
    private readonly string _path;
    private readonly string _unreleased;
    private readonly Action<string> _flushFolder;
    private readonly FileStream _stream;
    private readonly HashingStream _content;
    private State _state;

    /// <exception cref="IOException">There is such a file, another prepares it, one that ended left it, or it cannot be written.</exception>
    public PreparedFile(string path, Func<string, FileStreamOptions, FileStream>? open = null, Action<string>? flushFolder = null)
    {
        _path = Path.GetFullPath(path);
        _unreleased = _path + ".unreleased";
        _flushFolder = flushFolder ?? FolderFlush.Run;
        RequireFree();

        // Anew, or not at all: of one that is there, nobody knows who may read it, nor where a link leads.
        FileStreamOptions options = new() { Mode = FileMode.CreateNew, Access = FileAccess.Write, Share = FileShare.None };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        if (IsThere(_unreleased))
        {
            throw new IOException(
                "Beside the place of a bulk disclosure's file there is one that ends in .unreleased: another prepares it, or a process that ended left it. It is not written over. Where nobody prepares it, see why it was left, delete it, and begin again.");
        }

        _stream = open is null ? new FileStream(_unreleased, options) : open(_unreleased, options);
        _content = new HashingStream(_stream);
    }

    private enum State
    {
        Prepared,
        Released,
        Gone,
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
        if (IsThere(_path))
        {
            throw new IOException("There is a file where that of a bulk disclosure should be. None is overwritten: name another, or move that one away.");
        }
    }

    /// <summary>Puts it at its place, and makes that durable.</summary>
    /// <exception cref="IOException">There is such a file now, or it cannot be moved or flushed; then it is not there.</exception>
    public void Release()
    {
        File.Move(_unreleased, _path, overwrite: false);
        _state = State.Released;
        try
        {
            _flushFolder(Path.GetDirectoryName(_path)!);
        }
        catch
        {
            Withdraw();
            throw;
        }
    }

    /// <summary>Takes it away from its place again, where it was put there.</summary>
    public void Withdraw()
    {
        if (_state == State.Released)
        {
            _state = State.Gone;
            File.Delete(_path);
        }
    }

    /// <summary>Deletes what was not released. What else stands under that name later is another's.</summary>
    public void Dispose()
    {
        try
        {
            _stream.Dispose();
        }
        catch (IOException)
        {
            // What could not be written any more is deleted now.
        }

        if (_state == State.Prepared)
        {
            _state = State.Gone;
            File.Delete(_unreleased);
        }
    }

    // A link counts, wherever it leads.
    private static bool IsThere(string path) => Path.Exists(path) || new FileInfo(path).LinkTarget is not null;
}
