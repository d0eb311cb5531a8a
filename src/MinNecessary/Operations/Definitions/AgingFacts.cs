namespace MinNecessary.Operations;

/// <summary>The days from which the age of unresolved work may be counted; the policy says which one is. Null means not known. Immutable.</summary>
public sealed record AgingFacts
{
    /// <summary>The date of service.</summary>
    public DateOnly? ServiceDate { get; init; }

    /// <summary>The day of the discharge.</summary>
    public DateOnly? DischargeDate { get; init; }

    /// <summary>The day on which the claim was first submitted.</summary>
    public DateOnly? SubmissionDate { get; init; }

    /// <summary>The day of the remittance that denied it or paid less.</summary>
    public DateOnly? RemittanceDate { get; init; }

    /// <summary>That these are days, and not which: they are about a person.</summary>
    /// <returns>The type's name.</returns>
    public override string ToString() => nameof(AgingFacts);
}
