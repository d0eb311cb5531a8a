namespace MinNecessary.Generators.Model;

/// <summary>A member as one view treats it.</summary>
/// <param name="Member">The model's member.</param>
/// <param name="Treatment">Full, masked or withheld.</param>
/// <param name="Mask">The mask's name where masked.</param>
/// <param name="NestedView">The fully qualified view of a nested model; null for a scalar.</param>
/// <param name="Why">Why it is treated so, for a person.</param>
internal sealed record ViewMemberSpec(MemberSpec Member, Treatment Treatment, string? Mask, string? NestedView, string Why);
