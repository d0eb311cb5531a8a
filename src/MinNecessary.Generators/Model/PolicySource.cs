namespace MinNecessary.Generators.Model;

/// <summary>A policy file: equal to another where path and text are, so that an unchanged policy is not read again.</summary>
internal sealed record PolicySource(string Path, string Text);
