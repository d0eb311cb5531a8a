namespace MinNecessary;

/// <summary>What a privacy officer should look at although access is permitted. Immutable and safe for concurrent use.</summary>
public sealed class Advisory
{
    internal Advisory(string code, string citation, string message)
    {
        Code = code;
        Citation = citation;
        Message = message;
    }

    /// <summary>The stable code, one of <see cref="AdvisoryCodes"/>. Never null.</summary>
    public string Code { get; }

    /// <summary>The section it follows from. Never null.</summary>
    public string Citation { get; }

    /// <summary>One sentence for a person. Never null.</summary>
    public string Message { get; }

    /// <summary>The code and the citation.</summary>
    /// <returns>For example <c>PolicyReviewOverdue (45 CFR 164.530(i))</c>.</returns>
    public override string ToString() => $"{Code} ({Citation})";
}
