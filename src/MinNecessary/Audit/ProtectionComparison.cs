namespace MinNecessary.Policy;

/// <summary>Which restrictions and consents stand before a grant, and whether its disclosures are accounted for (45 CFR 164.522(a), 164.528, 42 CFR 2.31).</summary>
internal static class ProtectionComparison
{
    public static void Compare(GrantPair pair)
    {
        ProtectionContext was = ProtectionContext.Of(pair.Before, pair.Was);
        ProtectionContext @is = ProtectionContext.Of(pair.After, pair.Is);
        foreach ((PolicyChangeKind kind, string sentence) in Protection.Compare(was, @is))
        {
            pair.Add(kind, PolicyAspect.Restriction, sentence);
        }

        bool wasListed = IsAccountedFor(was, pair.Was);
        bool isListed = IsAccountedFor(@is, pair.Is);
        if (wasListed != isListed)
        {
            pair.Add(PolicyChangeKind.Changes, PolicyAspect.Accounting, isListed
                ? "The individual's accounting now lists these disclosures (45 CFR 164.528)."
                : "The individual's accounting no longer lists these disclosures (45 CFR 164.528(a)(1)).");
        }
    }

    private static bool IsAccountedFor(ProtectionContext context, GrantDefinition grant) =>
        context.Activity == Activity.Disclosure
        && (!context.IsTreatmentPaymentOrOperations || grant.Exemption is Exemption.Secretary or Exemption.RequiredByLaw)
        && context.Recipient != RecipientKind.Individual
        && grant.Exemption is not (Exemption.Individual or Exemption.Authorization)
        && grant.Preset is null;
}
