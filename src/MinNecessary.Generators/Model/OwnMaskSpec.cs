namespace MinNecessary.Generators.Model;

/// <summary>A method that is a mask of the organisation's own.</summary>
/// <param name="Name">The name that the policy gives it.</param>
/// <param name="Method">The method, fully qualified.</param>
/// <param name="ParameterType">The type that it masks, fully qualified; null where the method cannot be a mask.</param>
/// <param name="Problem">Why it cannot; null where it can.</param>
/// <param name="Location">Where it is declared.</param>
internal sealed record OwnMaskSpec(string Name, string Method, string? ParameterType, string? Problem, LocationSpec? Location);
