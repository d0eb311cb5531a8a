namespace MinNecessary;

/// <summary>
/// Marks an interface as the companion of a type that you do not own: it has a member for each of the type's members, of the
/// same name and of any type, with the annotation that the type itself cannot have. A member without one is an error, so that a
/// new version of the type breaks the build instead of leaking. The interface is implemented by nothing.
/// </summary>
[AttributeUsage(AttributeTargets.Interface, AllowMultiple = false, Inherited = false)]
public sealed class PhiModelForAttribute : Attribute
{
    /// <summary>Marks a companion.</summary>
    /// <param name="model">The type that it classifies: a class, a struct or an interface, without type parameters.</param>
    /// <exception cref="ArgumentNullException"><paramref name="model"/> is null.</exception>
    public PhiModelForAttribute(Type model)
    {
        ArgumentNullException.ThrowIfNull(model);
        Model = model;
    }

    /// <summary>The type that it classifies. Never null.</summary>
    public Type Model { get; }

    /// <summary>
    /// Withholds every member that the companion does not list, for types too wide to classify by hand. It needs
    /// <see cref="MemberHash"/>.
    /// </summary>
    public bool WithholdsUnlisted { get; set; }

    /// <summary>
    /// The hash of the type's members, which pins the list that a person has read. The build error for a wrong one says the right
    /// one. Null where <see cref="WithholdsUnlisted"/> is false.
    /// </summary>
    public string? MemberHash { get; set; }

    /// <summary>
    /// The path to the string that names the subject, where a member of the type holds it: <c>Patient.Reference</c>. Null where
    /// <see cref="Phi.SubjectAttribute"/> marks a member of the type itself, or where the type has no subject.
    /// </summary>
    public string? Subject { get; set; }
}
