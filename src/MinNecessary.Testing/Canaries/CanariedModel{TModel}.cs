namespace MinNecessary.Testing;

/// <summary>A model whose members of PHI carry canaries.</summary>
/// <typeparam name="TModel">The model.</typeparam>
public sealed class CanariedModel<TModel> : CanariedModel
    where TModel : notnull
{
    internal CanariedModel(TModel value, string? subject, IReadOnlyList<Canary> canaries, IReadOnlyList<UncarriedMember> notCarried)
        : base(typeof(TModel), subject, canaries, notCarried) => Value = value;

    /// <summary>The model. Put it where your application reads it from.</summary>
    public TModel Value { get; }
}
