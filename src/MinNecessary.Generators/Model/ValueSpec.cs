namespace MinNecessary.Generators.Model;

/// <summary>
/// The type of one value: of a member, or of an element of the collection that a member holds.
/// </summary>
/// <param name="TypeName">Fully qualified, without a nullable annotation.</param>
/// <param name="Kind">What masks fit; none for a PHI model.</param>
/// <param name="ModelKey">The PHI model's fully qualified name; null for a scalar.</param>
/// <param name="IsNullable">Whether it is annotated as nullable.</param>
/// <param name="IsValueType">Whether it is a value type.</param>
/// <param name="JsonConverter">The name of System.Text.Json's converter; null for an enum and a model.</param>
internal sealed record ValueSpec(string TypeName, ScalarKind Kind, string? ModelKey, bool IsNullable, bool IsValueType, string? JsonConverter)
{
    public bool IsModel => ModelKey is not null;

    /// <summary>The name with its annotation, as a declaration writes it.</summary>
    public string DeclaredName => IsNullable ? TypeName + "?" : TypeName;
}
