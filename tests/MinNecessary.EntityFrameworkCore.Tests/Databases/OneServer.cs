namespace MinNecessary.EntityFrameworkCore.Tests.Databases;

/// <summary>One server for all tests that need one. They run one after another.</summary>
[CollectionDefinition(Name)]
public sealed class OneServer : ICollectionFixture<PostgreSqlServer>
{
    public const string Name = "PostgreSQL";
}
