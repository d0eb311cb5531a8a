namespace MinNecessary.Testing.FsCheck.Tests.Models;

/// <summary>Refuses everything.</summary>
public sealed class Unmakeable
{
    public Unmakeable(string code) => throw new ArgumentException("Never.", nameof(code));
}
