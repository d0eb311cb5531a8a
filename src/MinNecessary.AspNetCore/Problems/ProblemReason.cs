namespace MinNecessary.AspNetCore;

/// <summary>One reason of a problem, as it is sent: never with a value of PHI, a subject or a value of a claim. Immutable.</summary>
/// <param name="Code">The stable code, of <see cref="ReasonCodes"/> or <see cref="WebReasonCodes"/>. Not null.</param>
/// <param name="Message">One sentence for a person: what is wrong and what would mend it. Not null.</param>
/// <param name="Citation">The section of the regulation; null where it follows from none.</param>
public sealed record ProblemReason(string Code, string Message, string? Citation);
