namespace MinNecessary.Packaging.Tests;

/// <summary>The packages are packed once for all tests, which then run one after another: each build takes every core.</summary>
[CollectionDefinition(Name)]
public sealed class PackedOnce : ICollectionFixture<PackedApplication>
{
    public const string Name = "Packed";
}
