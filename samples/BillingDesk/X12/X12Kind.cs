namespace BillingDesk.X12;

/// <summary>What a file is, as far as a month of a practice needs to know.</summary>
internal enum X12Kind
{
    /// <summary>X12 of another transaction: none that a month is made from.</summary>
    Other = 1,

    /// <summary>Professional claims (837P, 005010X222).</summary>
    Claims = 2,

    /// <summary>What the receiver of a file says of its form (999, 005010X231).</summary>
    Acknowledgment = 3,

    /// <summary>Which claims the payer takes on (277CA, 005010X214).</summary>
    ClaimStatus = 4,

    /// <summary>What the payer pays, and why not more (835, 005010X221).</summary>
    Remittance = 5,
}
