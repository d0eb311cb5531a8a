namespace MinNecessary.Generators.Model;

/// <summary>A member that a row condition of the grant reads.</summary>
/// <param name="Context">The context's name.</param>
/// <param name="Member">The member.</param>
internal sealed record RowContextSpec(string Context, MemberSpec Member);
