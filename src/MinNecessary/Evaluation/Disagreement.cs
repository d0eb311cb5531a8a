namespace MinNecessary;

/// <summary>The reason against a paper that nobody has: that no source knows it, or that two sources know different ones.</summary>
internal static class Disagreement
{
    private static readonly Reason OfAuthorizations = Of("authorizations", "45 CFR 164.508(a)");

    private static readonly Reason OfReliance = Of("grounds for relying on the request", "45 CFR 164.514(d)(3)(iii)");

    private static readonly Reason OfApprovals = Of("reviews", "45 CFR 164.514(d)(3)(ii)");

    private static readonly Reason OfConsents = Of("consents for substance use disorder records", "42 CFR 2.31");

    private static readonly Reason OfAgreements = Of("agreements with the recipient", "45 CFR 164.514(e)(4)");

    /// <summary>Where sources disagree on the paper, that; else that it is missing.</summary>
    public static Reason Or(this Reason missing, PaperKinds paper, Facts facts) => !facts.InConflict.HasFlag(paper) ? missing : paper switch
    {
        PaperKinds.Authorization => OfAuthorizations,
        PaperKinds.Reliance => OfReliance,
        PaperKinds.Approval => OfApprovals,
        PaperKinds.SubstanceUseConsent => OfConsents,
        _ => OfAgreements,
    };

    // A fact is missing: which of them holds. One that was revoked or refused may be among them.
    private static Reason Of(string papers, string citation) => new(
        ReasonCodes.FactsDisagree, ReasonKind.FactMissing, citation, $"Two fact sources know different {papers} for this request, and nothing says which one holds. Let one source alone answer for them.");
}
