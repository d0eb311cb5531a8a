using BillingDesk.Models;

namespace BillingDesk.Month;

/// <summary>A claim and what the month has made of it. Whoever refers to it does so by <see cref="Id"/>: its own numbers are PHI.</summary>
internal sealed class ClaimWork(int number, Claim claim)
{
    /// <summary>Its place in the month, from 1.</summary>
    public int Number { get; } = number;

    /// <summary>The practice's own id. Not PHI.</summary>
    public string Id => FormattableString.Invariant($"W-{Number:0000}");

    public Claim Claim { get; } = claim;

    /// <summary>Whether it passes its edits as it is: nothing is lacking without which a payer takes no claim on.</summary>
    public bool PassesEdits { get; } = claim is { Coverage.MemberId: not null, Diagnoses.Count: > 0, Lines.Count: > 0 } && claim.Patient is { LastName: not null, BirthDate: not null } && claim.Lines.All(line => line.ServiceFrom is not null);

    /// <summary>When it was first sent; null where it was not.</summary>
    public DateOnly? SentOn { get; set; }

    /// <summary>Whether the payer has taken it on.</summary>
    public bool IsAccepted { get; set; }

    /// <summary>When the payer remitted it; null where it did not.</summary>
    public DateOnly? RemittedOn { get; set; }

    /// <summary>Whether that was a denial.</summary>
    public bool IsDenied { get; set; }

    /// <summary>The payer that answered; null where none did.</summary>
    public string? Payer { get; set; }

    public override string ToString() => Id;
}
