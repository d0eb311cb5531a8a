namespace MinNecessary;

/// <summary>
/// States that raw PHI models, or their members' values, are held or handed on here on purpose: where requests are bound, in an outbox, in a cache
/// that its own controls protect. The build does not report there what it reports elsewhere (MN0201 to MN0209, MN0218), and lists the place in the
/// disclosure matrix (45 CFR 164.514(d)(2)(i)). It holds for what it stands on and what is within that, never for an assembly.
/// </summary>
/// <remarks>
/// On a method, a constructor or a type: for the code in it. On a property or a field: for what is put there, and for calls on what it holds. On
/// a parameter: for the argument, and for the model that came through it.
/// </remarks>
[AttributeUsage(
    AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Method | AttributeTargets.Constructor | AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.Parameter,
    AllowMultiple = false,
    Inherited = false)]
public sealed class AllowRawAttribute : Attribute
{
    /// <summary>States it with the reason that a privacy officer will ask for.</summary>
    /// <param name="reason">Why raw models have to be here, and what protects them; a blank one is a build error (MN0210).</param>
    /// <exception cref="ArgumentException"><paramref name="reason"/> is null, empty or blank.</exception>
    public AllowRawAttribute(string reason)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(reason);
        Reason = reason;
    }

    /// <summary>Why raw models have to be here. Never null or blank.</summary>
    public string Reason { get; }
}
