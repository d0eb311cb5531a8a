namespace MinNecessary.Testing;

/// <summary>A model whose members of PHI carry canaries. Safe for concurrent use where the model itself is.</summary>
public abstract class CanariedModel
{
    private protected CanariedModel(Type type, string? subject, IReadOnlyList<Canary> canaries, IReadOnlyList<UncarriedMember> notCarried)
    {
        Type = type;
        Subject = subject;
        Canaries = canaries;
        NotCarried = notCarried;
    }

    /// <summary>The model's type. Never null.</summary>
    public Type Type { get; }

    /// <summary>The value of its subject, to ask for a decision with; null where it has none.</summary>
    public string? Subject { get; }

    /// <summary>The canaries, in the order of the members. May be empty.</summary>
    public IReadOnlyList<Canary> Canaries { get; }

    /// <summary>The members of PHI that carry none. Assert that these are the ones you expect: nothing is tested of them. May be empty.</summary>
    public IReadOnlyList<UncarriedMember> NotCarried { get; }
}
