namespace MinNecessary;

/// <summary>
/// One reason for a denial. It never contains a value of protected health information, the subject, or evidence.
/// Immutable and safe for concurrent use.
/// </summary>
public sealed class Reason
{
    internal Reason(string code, ReasonKind kind, string citation, string message)
    {
        Code = code;
        Kind = kind;
        Citation = citation;
        Message = message;
    }

    /// <summary>The stable code, one of <see cref="ReasonCodes"/>. Never null.</summary>
    public string Code { get; }

    /// <summary>Whether it is forbidden, not permitted, or a fact is missing.</summary>
    public ReasonKind Kind { get; }

    /// <summary>The section of the regulation it follows from, such as <c>45 CFR 164.530(b)</c>. Never null.</summary>
    public string Citation { get; }

    /// <summary>One sentence for a person: what is wrong and what would mend it. Never null.</summary>
    public string Message { get; }

    /// <summary>
    /// Whether the code itself tells something of the individual: that records are restricted, or that a consent for substance use records is missing (42 CFR 2.13). Such a
    /// reason belongs into the disclosure log and to the privacy office, and not into answers, traces and logs that stand beside the address of a record.
    /// </summary>
    public bool TellsOfIndividual => !ReasonScope.IsOfTheRequest(Code);

    /// <summary>The code and the citation.</summary>
    /// <returns>For example <c>TrainingNotCurrent (45 CFR 164.530(b))</c>.</returns>
    public override string ToString() => $"{Code} ({Citation})";
}
