using Microsoft.Extensions.Compliance.Classification;
using Microsoft.Extensions.Compliance.Redaction;

namespace MinNecessary.Redaction;

/// <summary>Which redactor PHI has. Safe for concurrent use.</summary>
internal sealed class PhiRedactors(PhiRedactionOptions options, IMaskKeySource? keys)
{
    private const string Taxonomy = PhiAttribute.TaxonomyName + ":";

    private readonly HashSet<string> _pseudonymized = [.. options.Pseudonymized.Select(category => Taxonomy + category)];
    private readonly PseudonymRedactor? _pseudonym = keys is null ? null : new(keys);

    /// <returns>The redactor; null for what is not PHI.</returns>
    public Redactor? Find(DataClassificationSet classifications)
    {
        // A set tells what is in it by its text alone. A name with a comma in it makes one part more, and is erased for it.
        string[] each = classifications.ToString().Trim('[', ']').Split(',');
        if (!each.Any(classification => classification.StartsWith(Taxonomy, StringComparison.Ordinal)))
        {
            return null;
        }

        return each.All(_pseudonymized.Contains) && _pseudonym is not null ? _pseudonym : ErasedPhi.Instance;
    }
}
