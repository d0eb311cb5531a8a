using System.Buffers;
using System.Security.Cryptography;
using System.Text.Json;

namespace MinNecessary.Disclosures;

/// <summary>The first line of a manifest: which file it is of, under which policy and grant, and how many were left out and why.</summary>
internal static class ManifestHead
{
    public static byte[] Write(Decision decision, string digest, long length, IReadOnlyCollection<BulkManifestLine> lines)
    {
        Evaluation[] refused = [.. decision.Evaluations.Where(evaluation => evaluation.Outcome != Outcome.Allowed)];
        var buffer = new ArrayBufferWriter<byte>(512);
        using var json = new Utf8JsonWriter(buffer);
        json.WriteStartObject();
        json.WriteNumber("format", 1);
        json.WriteString("nonce", Convert.ToHexString(RandomNumberGenerator.GetBytes(16)));
        json.WriteString("policy", decision.Parts.Policy.Name);
        json.WriteString("policyVersion", decision.PolicyVersion);
        json.WriteString("policyHash", decision.PolicyHash);
        json.WriteString("grant", decision.Grant.Name);
        json.WriteString("fileSha256", digest);
        json.WriteNumber("fileLength", length);
        json.WriteNumber("subjects", lines.Where(line => line.Records > 0).Select(line => line.Subject).Distinct(StringComparer.Ordinal).Count());
        json.WriteNumber("records", lines.Sum(line => (long)line.Records));
        json.WriteNumber("withoutRecord", lines.Count(line => line.Records == 0));
        json.WriteNumber("refused", refused.Length);
        json.WriteStartObject("reasons");
        foreach (IGrouping<string, string> reason in refused.SelectMany(evaluation => evaluation.Reasons.Select(reason => reason.Code).Distinct(StringComparer.Ordinal)).GroupBy(code => code, StringComparer.Ordinal).OrderBy(reason => reason.Key, StringComparer.Ordinal))
        {
            json.WriteNumber(reason.Key, reason.Count());
        }

        json.WriteEndObject();
        json.WriteEndObject();
        json.Flush();
        return buffer.WrittenSpan.ToArray();
    }
}
