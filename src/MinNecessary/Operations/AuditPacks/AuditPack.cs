using System.Security.Cryptography;
using System.Text;
using MinNecessary.Policy;

namespace MinNecessary.Operations;

/// <summary>
/// Writes what an auditor of the Office for Civil Rights asks for into a folder: each file says which inquiry it answers, and a manifest has the hash of
/// each. It holds no value of a patient's and no subject, keyed or not.
/// </summary>
public static class AuditPack
{
    private const string ManifestName = "manifest.json";
    private const string IndexName = "README.md";

    /// <summary>Writes the pack.</summary>
    /// <param name="folder">Where: a folder that is empty or does not exist yet.</param>
    /// <param name="request">What it is made of.</param>
    /// <param name="cancellationToken">Ends it; what is written by then has no manifest, and is no pack.</param>
    /// <returns>The manifest that was written.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The request is not sound; the message says what of it.</exception>
    /// <exception cref="PolicyException">A policy of it is not valid.</exception>
    /// <exception cref="PolicyHistoryException">Its policies do not follow on each other.</exception>
    /// <exception cref="IOException">The folder is not empty, or cannot be written.</exception>
    public static async Task<AuditPackManifest> WriteAsync(string folder, AuditPackRequest request, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(folder);
        ArgumentNullException.ThrowIfNull(request);
        AuditPackContext context = AuditPackContext.Of(request);
        if (Directory.Exists(folder) && Directory.EnumerateFileSystemEntries(folder).Any())
        {
            throw new IOException("The folder of the audit pack is not empty. A pack is written whole into a folder of its own, so that nothing else seems to belong to it. Name another folder.");
        }

        List<AuditPackDocument> documents = [.. PolicyDocuments.Of(context), .. await ActivityDocuments.OfAsync(context, cancellationToken).ConfigureAwait(false), .. request.Documents];
        documents.Insert(0, new AuditPackDocument(IndexName, "What is in this pack", Index(context, documents)));
        Directory.CreateDirectory(folder);
        List<AuditPackFile> files = [];
        foreach (AuditPackDocument document in documents)
        {
            byte[] content = Encoding.UTF8.GetBytes(document.Content);
            await File.WriteAllBytesAsync(Path.Combine(folder, document.Name), content, cancellationToken).ConfigureAwait(false);
            files.Add(new AuditPackFile(document.Name, document.Inquiry, content.Length, Convert.ToHexString(SHA256.HashData(content))));
        }

        var manifest = new AuditPackManifest(
            context.Policy.Name, context.Policy.Version, context.Policy.Hash, request.AsOf, request.From, request.Through, request.PreparedAt.ToUniversalTime(), request.PreparedBy, files);
        await File.WriteAllTextAsync(Path.Combine(folder, ManifestName), AuditPackJson.Write(manifest), cancellationToken).ConfigureAwait(false);
        return manifest;
    }

    /// <summary>Compares a pack with its manifest.</summary>
    /// <param name="folder">Where it is.</param>
    /// <param name="cancellationToken">Ends it.</param>
    /// <returns>The names of files that are missing, changed, or not in the manifest; empty where the pack is as it was written.</returns>
    /// <exception cref="ArgumentException"><paramref name="folder"/> is null or blank.</exception>
    /// <exception cref="IOException">The folder or its manifest cannot be read.</exception>
    /// <exception cref="System.Text.Json.JsonException">The manifest is none.</exception>
    public static async Task<IReadOnlyList<string>> VerifyAsync(string folder, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(folder);
        AuditPackManifest manifest = AuditPackJson.Read(await File.ReadAllTextAsync(Path.Combine(folder, ManifestName), cancellationToken).ConfigureAwait(false));
        HashSet<string> wrong = new(StringComparer.Ordinal);
        foreach (AuditPackFile file in manifest.Files)
        {
            string path = Path.Combine(folder, file.Name);
            bool isSame = AuditPackContext.IsFileName(file.Name) && File.Exists(path)
                && Convert.ToHexString(SHA256.HashData(await File.ReadAllBytesAsync(path, cancellationToken).ConfigureAwait(false))) == file.Sha256;
            if (!isSame)
            {
                wrong.Add(file.Name);
            }
        }

        IEnumerable<string> others = Directory.EnumerateFileSystemEntries(folder).Select(path => Path.GetFileName(path)).Except(manifest.Files.Select(file => file.Name)).Except([ManifestName]);
        return [.. wrong.Concat(others).Order(StringComparer.Ordinal)];
    }

    private static string Index(AuditPackContext context, IEnumerable<AuditPackDocument> documents)
    {
        AuditPackRequest request = context.Request;
        var text = new StringBuilder(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"""
            # Audit pack: {MarkdownText.Escape(context.Policy.ToString())}

            Policy as of {request.AsOf:yyyy-MM-dd}, activity from {request.From:yyyy-MM-dd} through {request.Through:yyyy-MM-dd} (UTC). Made on {request.PreparedAt.UtcDateTime:yyyy-MM-dd HH:mm} UTC by {MarkdownText.Escape(request.PreparedBy)}.

            It evidences a minimum necessary policy (45 CFR 164.502(b), 164.514(d)) and makes no one compliant. It holds no value of a patient's data and does not name the individuals whom an entry is about. `{ManifestName}` has the SHA-256 of each file.

            | File | What an auditor asks |
            |---|---|

            """));
        foreach (AuditPackDocument document in documents)
        {
            text.Append("| [").Append(document.Name).Append("](").Append(document.Name).Append(") | ").Append(MarkdownText.Escape(document.Inquiry)).Append(" |\n");
        }

        return text.ToString().ReplaceLineEndings("\n");
    }
}
