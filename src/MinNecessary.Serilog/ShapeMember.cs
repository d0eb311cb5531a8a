namespace MinNecessary.Serilog;

/// <summary>A member of a PHI model.</summary>
/// <param name="Name">Its name.</param>
/// <param name="IsShown">Whether its value is shown.</param>
/// <param name="Read">Reads it.</param>
internal sealed record ShapeMember(string Name, bool IsShown, Func<object, object?> Read);
