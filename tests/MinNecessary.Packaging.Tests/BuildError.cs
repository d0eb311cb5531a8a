namespace MinNecessary.Packaging.Tests;

/// <summary>An error of a build, as a person reads it.</summary>
public sealed record BuildError(string Id, string File, string Position, string Text);
