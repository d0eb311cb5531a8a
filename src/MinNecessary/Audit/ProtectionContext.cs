namespace MinNecessary.Policy;

/// <summary>What it depends on which restrictions and consents stand before a use, disclosure or request.</summary>
internal readonly record struct ProtectionContext(Activity Activity, PurposeBasis Basis, RecipientKind? Recipient, Exemption? Exemption, bool HasEmergency)
{
    public bool IsTreatmentPaymentOrOperations => Basis is PurposeBasis.Treatment or PurposeBasis.Payment or PurposeBasis.Operations;

    /// <summary>Whether an emergency is one of treatment, by the entity itself or by the health care provider that it discloses to (45 CFR 164.522(a)(1)(iii), 42 CFR 2.51(a)).</summary>
    public bool HasEmergencyTreatment => HasEmergency && Basis == PurposeBasis.Treatment && (Activity == Activity.Use || Recipient == RecipientKind.Provider);

    public static ProtectionContext Of(PolicyDocument policy, GrantDefinition grant) => new(
        grant.Activity, policy.Purposes[grant.Purpose].Basis, grant.Recipient is null ? null : policy.Recipients[grant.Recipient].Kind, grant.Exemption, grant.Emergency is not null);

    /// <summary>Of what no grant covers and a person may approve.</summary>
    public static ProtectionContext OfReview(PolicyDocument policy, Activity activity, string purpose, string recipient) =>
        new(activity, policy.Purposes[purpose].Basis, policy.Recipients[recipient].Kind, null, HasEmergency: false);
}
