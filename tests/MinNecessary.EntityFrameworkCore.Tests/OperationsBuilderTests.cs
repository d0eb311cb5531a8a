using DisclosureWriter;
using Microsoft.Extensions.DependencyInjection;
using MinNecessary.EntityFrameworkCore.Tests.Databases;
using MinNecessary.Operations;

namespace MinNecessary.EntityFrameworkCore.Tests;

/// <summary>How an application adds operations in a database.</summary>
public sealed class OperationsBuilderTests
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Alone_and_before_all_else_of_operations_it_is_the_store(bool isMore)
    {
        using var database = new SqliteFile();
        IMinNecessaryBuilder builder = NewBuilder().AddSqliteOperations(database.File);
        if (isMore)
        {
            builder.AddMinNecessaryOperations().AddTrainingFacts().AddAgreementFacts();
        }

        await using ServiceProvider provider = builder.Services.BuildServiceProvider(new ServiceProviderOptions { ValidateOnBuild = true, ValidateScopes = true });
        Assert.IsType<DatabaseOperationsStore>(Assert.Single(provider.GetServices<IOperationsStore>()));
        Case open = await provider.GetRequiredService<CaseDesk>().OpenAsync("Question", new CaseDraft { OccurredAt = DateTimeOffset.UtcNow }, "u-1");
        await using ServiceProvider next = NewBuilder().AddSqliteOperations(database.ConnectionString).Services.BuildServiceProvider();
        Assert.NotNull(await next.GetRequiredService<CaseDesk>().FindAsync(open.Id));
    }

    [Fact]
    public void After_the_store_in_memory_it_is_refused_and_it_is_said_what_to_call_first()
    {
        foreach (Func<IMinNecessaryBuilder, IMinNecessaryBuilder> before in (Func<IMinNecessaryBuilder, IMinNecessaryBuilder>[])[
            builder => builder.AddMinNecessaryOperations(), builder => builder.AddTrainingFacts(), builder => builder.AddAgreementFacts(), builder => builder.AddSqliteOperations("office.db")])
        {
            AssertRefused("AddSqliteOperations", () => before(NewBuilder()).AddSqliteOperations("office.db"));
            AssertRefused("AddPostgreSqlOperations", () => before(NewBuilder()).AddPostgreSqlOperations("Host=none"));
        }
    }

    [Fact]
    public void A_store_of_the_application_s_own_is_named_and_not_replaced()
    {
        IMinNecessaryBuilder builder = NewBuilder();
        builder.Services.AddSingleton<IOperationsStore>(new InMemoryOperationsStore());
        InvalidOperationException refused = AssertRefused("AddSqliteOperations", () => builder.AddSqliteOperations("office.db"));
        Assert.Contains("InMemoryOperationsStore", refused.Message, StringComparison.Ordinal);
        Assert.IsType<InMemoryOperationsStore>(builder.AddMinNecessaryOperations().Services.BuildServiceProvider().GetRequiredService<IOperationsStore>());
    }

    [Fact]
    public void A_store_under_a_key_is_another_one()
    {
        IMinNecessaryBuilder builder = NewBuilder();
        builder.Services.AddKeyedSingleton<IOperationsStore, InMemoryOperationsStore>("archive");
        using ServiceProvider provider = builder.AddSqliteOperations("office.db").Services.BuildServiceProvider();
        Assert.IsType<DatabaseOperationsStore>(provider.GetRequiredService<IOperationsStore>());
    }

    [Fact]
    public void A_mistaken_connection_string_is_refused_when_it_is_given()
    {
        Assert.Throws<ArgumentException>(() => NewBuilder().AddSqliteOperations("Sauce=office.db"));
        Assert.Throws<ArgumentException>(() => NewBuilder().AddPostgreSqlOperations("Hoist=none"));
        Assert.ThrowsAny<ArgumentException>(() => NewBuilder().AddSqliteOperations(""));
        Assert.ThrowsAny<ArgumentException>(() => NewBuilder().AddPostgreSqlOperations(null!));
        Assert.Throws<ArgumentNullException>(() => OperationsDatabaseBuilderExtensions.AddSqliteOperations(null!, "office.db"));
    }

    private static IMinNecessaryBuilder NewBuilder() => new ServiceCollection().AddMinNecessary(OfficePolicy.Document);

    private static InvalidOperationException AssertRefused(string method, Action add)
    {
        InvalidOperationException refused = Assert.Throws<InvalidOperationException>(add);
        Assert.Contains($"Call {method} once, in place of AddMinNecessaryOperations or before it", refused.Message, StringComparison.Ordinal);
        return refused;
    }
}
