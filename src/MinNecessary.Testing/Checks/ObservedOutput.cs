using System.Collections;
using System.Net.Http.Headers;

namespace MinNecessary.Testing;

/// <summary>What came out of the code under test, and where: bodies, headers, files, logs, SQL, exceptions. Safe for concurrent use.</summary>
public sealed class ObservedOutput
{
    private readonly object _lock = new();
    private readonly List<(string Place, string? Text, ReadOnlyMemory<byte> Bytes)> _parts = [];

    /// <summary>How many parts there are.</summary>
    public int Count
    {
        get
        {
            lock (_lock)
            {
                return _parts.Count;
            }
        }
    }

    /// <summary>Adds text.</summary>
    /// <param name="place">Where it came out, as a failure names it: <c>response body</c>.</param>
    /// <param name="text">The text; null adds nothing.</param>
    /// <exception cref="ArgumentException"><paramref name="place"/> is null or empty.</exception>
    public void Add(string place, string? text)
    {
        ArgumentException.ThrowIfNullOrEmpty(place);
        if (text is not null)
        {
            Add(place, text, default);
        }
    }

    /// <summary>Adds bytes, such as a file's.</summary>
    /// <param name="place">Where they came out.</param>
    /// <param name="bytes">The bytes, copied.</param>
    /// <exception cref="ArgumentException"><paramref name="place"/> is null or empty.</exception>
    public void Add(string place, ReadOnlyMemory<byte> bytes)
    {
        ArgumentException.ThrowIfNullOrEmpty(place);
        Add(place, null, bytes.ToArray());
    }

    /// <summary>Adds an exception: what it and those within it print, their messages and their data.</summary>
    /// <param name="place">Where it was caught.</param>
    /// <param name="exception">The exception.</param>
    /// <exception cref="ArgumentNullException"><paramref name="exception"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="place"/> is null or empty.</exception>
    public void Add(string place, Exception exception)
    {
        ArgumentException.ThrowIfNullOrEmpty(place);
        ArgumentNullException.ThrowIfNull(exception);
        Add($"{place} ({exception.GetType().Name})", exception.ToString());
        foreach (Exception each in exception is AggregateException many ? many.Flatten().InnerExceptions.Prepend(exception) : [exception])
        {
            for (Exception? at = each; at is not null; at = at.InnerException)
            {
                Add($"{place}: message of {at.GetType().Name}", at.Message);
                foreach (DictionaryEntry entry in at.Data)
                {
                    Add($"{place}: data of {at.GetType().Name}", $"{entry.Key}={entry.Value}");
                }
            }
        }
    }

    /// <summary>Reads a stream to its end and adds what it says.</summary>
    /// <param name="place">Where it came out.</param>
    /// <param name="stream">The stream; left open.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <returns>A task that ends when it is read.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    public async Task AddAsync(string place, Stream stream, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        using var content = new MemoryStream();
        await stream.CopyToAsync(content, cancellationToken).ConfigureAwait(false);
        Add(place, content.ToArray());
    }

    /// <summary>Adds a response: its reason, each header and its body, compressed or not.</summary>
    /// <param name="place">Where it came out: <c>GET /claims</c>.</param>
    /// <param name="response">The response. Its body can be read by the test too.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <returns>A task that ends when it is read.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="response"/> is null.</exception>
    public async Task AddAsync(string place, HttpResponseMessage response, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(response);
        // Read as bytes it is buffered, and the test can read it again.
        byte[] body = await response.Content.ReadAsByteArrayAsync(cancellationToken).ConfigureAwait(false);
        Add($"{place}: body", body);
        foreach (string encoding in response.Content.Headers.ContentEncoding)
        {
            if (Decompression.Of(encoding, body) is { } content)
            {
                Add($"{place}: body, {encoding}", content);
            }
        }

        Add($"{place}: reason", response.ReasonPhrase);
        foreach ((string name, HeaderStringValues values) in response.Headers.NonValidated.Concat(response.Content.Headers.NonValidated).Concat(response.TrailingHeaders.NonValidated))
        {
            Add($"{place}: header {name}", $"{name}: {values}");
        }
    }

    /// <summary>How many things of a kind there are, without what belongs to each.</summary>
    internal int CountOf(string kind)
    {
        lock (_lock)
        {
            return _parts.Count(part => part.Place.StartsWith(kind + " ", StringComparison.Ordinal) && !part.Place.Contains(": ", StringComparison.Ordinal));
        }
    }

    /// <summary>Adds all that another has.</summary>
    internal void Include(ObservedOutput other)
    {
        (string, string?, ReadOnlyMemory<byte>)[] parts;
        lock (other._lock)
        {
            parts = [.. other._parts];
        }

        lock (_lock)
        {
            _parts.AddRange(parts);
        }
    }

    /// <summary>Where each canary came out.</summary>
    internal IEnumerable<(string Place, CanarySighting Sighting)> Scan(CanaryScanner scanner)
    {
        (string Place, string? Text, ReadOnlyMemory<byte> Bytes)[] parts;
        lock (_lock)
        {
            parts = [.. _parts];
        }

        return parts.SelectMany(part => (part.Text is null ? scanner.Scan(part.Bytes) : scanner.Scan(part.Text)).Select(sighting => (part.Place, sighting)));
    }

    private void Add(string place, string? text, ReadOnlyMemory<byte> bytes)
    {
        lock (_lock)
        {
            _parts.Add((place, text, bytes));
        }
    }
}
