namespace MinNecessary;

/// <summary>What the caller has to do with what a decision permits. Immutable and safe for concurrent use.</summary>
public sealed class Obligation
{
    internal Obligation(string code, string citation, string message)
    {
        Code = code;
        Citation = citation;
        Message = message;
    }

    /// <summary>The stable code, one of <see cref="ObligationCodes"/>. Never null.</summary>
    public string Code { get; }

    /// <summary>The section it follows from. Never null.</summary>
    public string Citation { get; }

    /// <summary>One sentence for a person: what to do. Never null.</summary>
    public string Message { get; }

    /// <summary>The code and the citation.</summary>
    /// <returns>For example <c>AttachRedisclosureNotice (42 CFR 2.32)</c>.</returns>
    public override string ToString() => $"{Code} ({Citation})";
}
