namespace MinNecessary.Policy;

/// <summary>What it depends on which restrictions and consents stand before a use, disclosure or request.</summary>
internal readonly record struct ProtectionContext(Activity Activity, PurposeBasis Basis, RecipientKind? Recipient, Exemption? Exemption, bool HasEmergency)
{
    public bool IsTreatmentPaymentOrOperations => Basis is PurposeBasis.Treatment or PurposeBasis.Payment or PurposeBasis.Operations;

    /// <summary>164.522(a)(1)(v): a restriction prevents neither what the Secretary and the law require nor the individual's own access.</summary>
    public bool YieldsEveryRestriction => Exemption is Policy.Exemption.RequiredByLaw or Policy.Exemption.Secretary or Policy.Exemption.Individual;

    public static ProtectionContext Of(PolicyDocument policy, GrantDefinition grant) => new(
        grant.Activity, policy.Purposes[grant.Purpose].Basis, grant.Recipient is null ? null : policy.Recipients[grant.Recipient].Kind, grant.Exemption, grant.Emergency is not null);

    /// <summary>Of what no grant covers and a person may approve.</summary>
    public static ProtectionContext OfReview(PolicyDocument policy, Activity activity, string purpose, string recipient) =>
        new(activity, policy.Purposes[purpose].Basis, policy.Recipients[recipient].Kind, null, HasEmergency: false);
}
