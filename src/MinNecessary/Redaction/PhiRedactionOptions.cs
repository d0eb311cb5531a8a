namespace MinNecessary;

/// <summary>How PHI is redacted from logs. Not safe for concurrent change.</summary>
public sealed class PhiRedactionOptions
{
    /// <summary>
    /// The categories whose values become pseudonyms instead of being erased, such as <c>AccountNumber</c>: 22 characters of a keyed hash (HMAC-SHA-256,
    /// RFC 2104). It needs the organisation's key (<c>AddMaskKey</c>), and is not the pseudonym of the mask: a view that was disclosed and a log are not
    /// joined by it. Empty by default; a name that neither the library nor a registered policy has is an error at start.
    /// </summary>
    public ISet<string> Pseudonymized { get; } = new HashSet<string>(StringComparer.Ordinal);
}
