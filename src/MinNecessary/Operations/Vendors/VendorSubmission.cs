namespace MinNecessary.Operations;

/// <summary>What is about to be disclosed to a vendor, or requested from one: categories and items, never values. Immutable.</summary>
public sealed record VendorSubmission
{
    /// <summary>An id of your own, such as a batch's: submitting it again is no second submission. At most 100 characters, not PHI. Null for a new one.</summary>
    public string? Id { get; init; }

    /// <summary>The vendor, as the policy names it.</summary>
    public required string Vendor { get; init; }

    /// <summary>The grant under which it is done: one of the vendor's standard protocols.</summary>
    public required string Protocol { get; init; }

    /// <summary>The categories that it carries as they are. May be empty.</summary>
    public required IReadOnlyCollection<string> Carries { get; init; }

    /// <summary>The categories that it carries under the protocol's masks. May be empty.</summary>
    public IReadOnlyCollection<string> CarriesMasked { get; init; } = [];

    /// <summary>Those of <see cref="Carries"/> that the standard transaction requires whole (45 CFR 164.502(b)(2)(vi)). Empty where the protocol is none.</summary>
    public IReadOnlyCollection<string> RequiredByTransaction { get; init; } = [];

    /// <summary>The items of the vendor's checklist that are there. May be empty.</summary>
    public IReadOnlyCollection<string> Items { get; init; } = [];

    /// <summary>Who submits it. Not PHI.</summary>
    public required string By { get; init; }

    /// <summary>The covered entity, where one application serves several; null where it serves one.</summary>
    public string? Tenant { get; init; }

    /// <summary>Vendor and protocol.</summary>
    /// <returns>For example <c>CollectionAgency under Collections</c>.</returns>
    public override string ToString() => $"{Vendor} under {Protocol}";
}
