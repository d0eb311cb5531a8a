using System.Security.Cryptography;

namespace MinNecessary.Disclosures;

/// <summary>
/// Answers from the manifest of a bulk disclosure, which is kept for as long as its entries are: the log has its root alone. Safe for concurrent use.
/// </summary>
public static class BulkManifest
{
    /// <summary>Verifies a file and its manifest against the log's entries: nothing of either can differ by one bit.</summary>
    /// <param name="decision">The decision's entry. That it and the release are as they were written is for <see cref="DisclosureVerifier"/> to say.</param>
    /// <param name="release">The release's entry.</param>
    /// <param name="manifest">The manifest. It is read to its end.</param>
    /// <param name="file">The file. It is read to its end.</param>
    /// <param name="cancellationToken">Ends it.</param>
    /// <returns>What differs; empty where nothing does.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The release is of no bulk disclosure, or under another decision.</exception>
    public static async Task<IReadOnlyList<BulkFinding>> VerifyAsync(DecisionEntry decision, ReleaseEntry release, Stream manifest, Stream file, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(decision);
        ArgumentNullException.ThrowIfNull(release);
        ArgumentNullException.ThrowIfNull(manifest);
        ArgumentNullException.ThrowIfNull(file);
        if (release.File is not { } sent || release.DecisionId != decision.Id)
        {
            throw new ArgumentException("The release is of no bulk disclosure, or under another decision.", nameof(release));
        }

        List<BulkFinding> findings = [];
        if (await DigestAsync(file, cancellationToken).ConfigureAwait(false) != (release.Digest, sent.Length))
        {
            findings.Add(BulkFinding.File);
        }

        ManifestCheck check = new(decision, release, sent);
        try
        {
            await foreach (byte[] line in ManifestLines.ReadAsync(manifest, cancellationToken).ConfigureAwait(false))
            {
                check.Next(line);
            }

            findings.AddRange(check.Findings());
        }
        catch (FormatException)
        {
            findings.Add(BulkFinding.Manifest);
        }

        return findings.AsReadOnly();
    }

    /// <summary>What the file has of a subject. Verify the manifest first: of one that was altered it says nothing.</summary>
    /// <param name="manifest">The manifest. It is read to its end.</param>
    /// <param name="storedSubject">The subject, in the form in which the log stores it: <see cref="IDisclosureLog.SubjectOf"/> gives it.</param>
    /// <param name="cancellationToken">Ends it.</param>
    /// <returns>The subject's lines, one for each model; empty where the decision did not permit the subject, or was not asked.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="manifest"/> or <paramref name="storedSubject"/> is null.</exception>
    /// <exception cref="FormatException">It is no manifest.</exception>
    public static async Task<IReadOnlyList<BulkManifestLine>> FindAsync(Stream manifest, string storedSubject, CancellationToken cancellationToken = default) =>
        [.. (await FindLinesAsync(manifest, storedSubject, leaves: null, cancellationToken).ConfigureAwait(false)).Select(found => found.Line)];

    /// <summary>Proves to somebody what the file has of a subject, without the rest of the manifest.</summary>
    /// <param name="manifest">The manifest. It is read to its end.</param>
    /// <param name="storedSubject">The subject, in the form in which the log stores it.</param>
    /// <param name="cancellationToken">Ends it.</param>
    /// <returns>A proof of each of the subject's lines; empty where there is none. That there is none it cannot prove.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="manifest"/> or <paramref name="storedSubject"/> is null.</exception>
    /// <exception cref="FormatException">It is no manifest.</exception>
    public static async Task<IReadOnlyList<BulkLineProof>> ProveAsync(Stream manifest, string storedSubject, CancellationToken cancellationToken = default)
    {
        List<byte[]> leaves = [];
        IReadOnlyList<(BulkManifestLine Line, byte[] Content, int Index)> found = await FindLinesAsync(manifest, storedSubject, leaves, cancellationToken).ConfigureAwait(false);
        return [.. found.Select(each => new BulkLineProof(each.Content, each.Index, MerkleTree.ProveInclusion(leaves, each.Index)))];
    }

    private static async Task<IReadOnlyList<(BulkManifestLine Line, byte[] Content, int Index)>> FindLinesAsync(Stream manifest, string storedSubject, List<byte[]>? leaves, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(manifest);
        ArgumentNullException.ThrowIfNull(storedSubject);
        string text = SubjectSet.TextOf(storedSubject);
        List<(BulkManifestLine, byte[], int)> found = [];
        int index = 0;
        await foreach (byte[] content in ManifestLines.ReadAsync(manifest, cancellationToken).ConfigureAwait(false))
        {
            leaves?.Add(MerkleTree.HashLeaf(content));
            if (index > 0 && BulkManifestLine.Read(content) is { } line && line.Subject == text)
            {
                found.Add((line, content, index));
            }

            index++;
        }

        return found;
    }

    private static async Task<(string Digest, long Length)> DigestAsync(Stream file, CancellationToken cancellationToken)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        byte[] buffer = new byte[65_536];
        long length = 0;
        for (int read; (read = await file.ReadAsync(buffer, cancellationToken).ConfigureAwait(false)) > 0; length += read)
        {
            hash.AppendData(buffer, 0, read);
        }

        return (Convert.ToHexString(hash.GetHashAndReset()), length);
    }
}
