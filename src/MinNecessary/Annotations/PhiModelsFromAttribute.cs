namespace MinNecessary;

/// <summary>
/// Names a referenced assembly by one of its types: the policy of this project is for its public PHI models too, and their views
/// are generated here. Without it the policy is for the project's own models alone.
/// </summary>
[AttributeUsage(AttributeTargets.Assembly, AllowMultiple = true)]
public sealed class PhiModelsFromAttribute : Attribute
{
    /// <summary>Names an assembly.</summary>
    /// <param name="type">A type of the assembly, such as one of its models.</param>
    /// <exception cref="ArgumentNullException"><paramref name="type"/> is null.</exception>
    public PhiModelsFromAttribute(Type type)
    {
        ArgumentNullException.ThrowIfNull(type);
        Type = type;
    }

    /// <summary>A type of the assembly. Never null.</summary>
    public Type Type { get; }
}
