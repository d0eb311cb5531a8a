namespace MinNecessary.Operations;

/// <summary>One thing that is looked at each week, or has to be settled in a first month. Immutable.</summary>
/// <param name="What">What, such as <c>The intake checklist is stable</c>.</param>
/// <param name="Holds">Whether it is.</param>
/// <param name="Evidence">What that rests on, in numbers and names of the policy.</param>
public sealed record ProcessCheck(string What, bool Holds, string Evidence);
