namespace MinNecessary.Policy;

/// <summary>When the clock of unresolved work starts.</summary>
public enum AgingStart
{
    /// <summary>With the date of service.</summary>
    ServiceDate = 1,

    /// <summary>With the discharge.</summary>
    DischargeDate = 2,

    /// <summary>With the day on which the claim was first submitted.</summary>
    SubmissionDate = 3,

    /// <summary>With the day of the remittance that denied it or paid less.</summary>
    RemittanceDate = 4,
}
