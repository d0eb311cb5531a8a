namespace MinNecessary;

/// <summary>
/// A decision for one grant. A sealed class without a public constructor: a struct's default value, or a subclass,
/// could pass for a decision that nobody made.
/// </summary>
/// <typeparam name="TGrant">The grant's generated type.</typeparam>
public sealed class Decision<TGrant> : Decision
    where TGrant : IGrant
{
    internal Decision(Grant<TGrant> grant, Evaluation evaluation, DateTimeOffset decidedAt, DateTimeOffset expiresAt, MaskContext context)
        : base(grant, evaluation, decidedAt, expiresAt, context)
    {
    }
}
