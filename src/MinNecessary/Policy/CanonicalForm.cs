using System.Security.Cryptography;
using System.Text;

namespace MinNecessary.Policy;

/// <summary>The form of a policy that its hash is of: keys in ordinal order, no white space, no $schema.</summary>
internal static class CanonicalForm
{
    public static string HashOf(PolicyNode root)
    {
        var text = new StringBuilder();
        Write(text, root, isRoot: true);
        using var sha = SHA256.Create();
#pragma warning disable CA1850 // The static method is not in netstandard2.0, which this compiles for too.
        return string.Concat(sha.ComputeHash(Encoding.UTF8.GetBytes(text.ToString())).Select(value => value.ToString("x2", System.Globalization.CultureInfo.InvariantCulture)));
#pragma warning restore CA1850
    }

    private static void Write(StringBuilder text, PolicyNode node, bool isRoot)
    {
        switch (node.Kind)
        {
            case PolicyNodeKind.Object:
                text.Append('{');
                foreach ((string key, _, PolicyNode value) in node.Members.Where(member => !isRoot || member.Key != "$schema").OrderBy(member => member.Key, StringComparer.Ordinal))
                {
                    WriteText(text, key);
                    text.Append(':');
                    Write(text, value, isRoot: false);
                    text.Append(',');
                }

                text.Append('}');
                break;
            case PolicyNodeKind.List:
                text.Append('[');
                foreach (PolicyNode item in node.Items)
                {
                    Write(text, item, isRoot: false);
                    text.Append(',');
                }

                text.Append(']');
                break;
            case PolicyNodeKind.Text:
                WriteText(text, node.Text);
                break;
            default:
                text.Append(node.Text);
                break;
        }
    }

    private static void WriteText(StringBuilder text, string value) =>
        text.Append('"').Append(value.Replace("\\", "\\\\").Replace("\"", "\\\"")).Append('"');
}
