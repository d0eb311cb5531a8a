using MinNecessary.Policy;

namespace MinNecessary;

/// <summary>What one evaluation goes by. The same input gives the same answer.</summary>
internal sealed record EvaluationInput(PolicyDocument Policy, AccessRequest Request, Facts Facts, DateTimeOffset Now, GrantDefinition? Grant)
{
    /// <summary>The day in UTC, by which the policy's and papers' dates go.</summary>
    public DateOnly Day { get; } = DateOnly.FromDateTime(Now.UtcDateTime);

    /// <summary>The purpose as the policy declares it; null for one that it does not.</summary>
    public PurposeDefinition? Purpose { get; } = Policy.Purposes.TryGetValue(Request.Purpose, out PurposeDefinition? purpose) ? purpose : null;

    /// <summary>The recipient as the policy declares it; null for a use, and for one that it does not.</summary>
    public RecipientDefinition? Recipient { get; } = Request.Recipient is { } name && Policy.Recipients.TryGetValue(name, out RecipientDefinition? recipient) ? recipient : null;

    public EmergencyClaim Emergency { get; } = EmergencyClaim.Of(Request, Facts, Grant?.Emergency);

    /// <summary>
    /// Whether it is an emergency that the policy foresees, and treatment is given: by the entity itself or by the health care provider that it
    /// discloses to. What yields to emergency treatment yields then, and to no other party (45 CFR 164.522(a)(1)(iii), 42 CFR 2.51(a)).
    /// </summary>
    public bool IsEmergencyTreatment => Emergency.IsAuthorized && IsFor(PurposeBasis.Treatment) && (Request.Activity == Activity.Use || Recipient?.Kind == RecipientKind.Provider);

    public bool IsFor(PurposeBasis basis) => Purpose?.Basis == basis;

    public bool IsForTreatmentPaymentOrOperations => Purpose?.Basis is PurposeBasis.Treatment or PurposeBasis.Payment or PurposeBasis.Operations;
}
