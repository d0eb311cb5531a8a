using MinNecessary.Policy;

namespace MinNecessary.Disclosures;

/// <summary>What has to be known to say which entries need not be kept any longer (45 CFR 164.316(b)(2)(i), 164.530(j)). Immutable.</summary>
public sealed class RetentionRequest
{
    /// <summary>The day as of which it is asked.</summary>
    public required DateOnly AsOf { get; init; }

    /// <summary>
    /// Every version of every policy that decisions were made under: an entry is kept for as long as its policy. What was decided under a policy that is
    /// not among them is kept.
    /// </summary>
    public required IReadOnlyCollection<PolicyHistory> Policies { get; init; }

    /// <summary>The legal holds in force; may be empty.</summary>
    public IReadOnlyCollection<LegalHold> Holds { get; init; } = [];

    /// <summary>The requests for an accounting that are not answered yet: what they ask for is kept. May be empty.</summary>
    public IReadOnlyCollection<AccountingRequest> OpenAccountings { get; init; } = [];

    /// <summary>Where days begin; UTC by default.</summary>
    public TimeZoneInfo Zone { get; init; } = TimeZoneInfo.Utc;
}
