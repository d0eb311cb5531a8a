namespace MinNecessary.Testing;

/// <summary>What is looked for: a part of a form that is found by its first characters, and then grows as far as it matches.</summary>
/// <param name="Canary">The canary.</param>
/// <param name="Form">The form, in lower case.</param>
/// <param name="Start">Where in the form the part begins.</param>
/// <param name="Length">How much of it has to match.</param>
/// <param name="Kind">What may stand around it.</param>
/// <param name="Encoding">How the form is encoded; null where it is not.</param>
internal sealed record Needle(Canary Canary, string Form, int Start, int Length, CanaryFormKind Kind, string? Encoding);
