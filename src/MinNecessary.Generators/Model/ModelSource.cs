namespace MinNecessary.Generators.Model;

/// <summary>A referenced assembly whose models the policy is for.</summary>
/// <param name="TypeName">The type that it is named by, as a person writes it.</param>
/// <param name="Assembly">Its identity.</param>
/// <param name="Location">Where it is named.</param>
internal sealed record ModelSource(string TypeName, string Assembly, LocationSpec? Location);
