namespace MinNecessary.Testing.FsCheck.Tests.Models;

/// <summary>What nobody can make: each holds another.</summary>
public sealed record Endless(string Name, Endless Next)
{
    public static Endless Circle { get; } = new("a", null!);
}
