namespace MinNecessary.Policy;

/// <summary>A purpose that a policy names. Immutable.</summary>
public sealed class PurposeDefinition
{
    internal PurposeDefinition(string name, PurposeBasis basis, string? code)
    {
        Name = name;
        Basis = basis;
        Code = code;
    }

    /// <summary>Its name. Never null.</summary>
    public string Name { get; }

    /// <summary>Treatment, payment or operations.</summary>
    public PurposeBasis Basis { get; }

    /// <summary>Its HL7 v3 PurposeOfUse code; null where the policy gives none.</summary>
    public string? Code { get; }
}
