using DisclosureWriter;
using Microsoft.Extensions.DependencyInjection;
using MinNecessary.Disclosures;
using MinNecessary.EntityFrameworkCore.Tests.Databases;

namespace MinNecessary.EntityFrameworkCore.Tests;

/// <summary>How an application adds the log.</summary>
public sealed class BuilderTests
{
    [Theory]
    [InlineData("")]
    [InlineData("Data Source=")]
    public async Task A_path_will_do_and_so_will_a_connection_string(string before)
    {
        using var database = new SqliteFile();
        List<string> ids = [];
        for (int time = 0; time < 2; time++)
        {
            await using ServiceProvider provider = OfficeLog.In("sqlite", before + database.File);
            IReadOnlyList<DisclosureEntry> entries = OfficeEntries.Pair(new Random(time), Chains.Noon);
            await provider.GetRequiredService<IDisclosureLog>().AppendAsync(entries);
            ids.AddRange(entries.Select(entry => entry.Id));
        }

        Assert.Equal((4, 2), await StoredLog.AssertHoldsAsync(database, ids));
    }

    [Fact]
    public void A_log_that_has_a_store_already_is_refused_another()
    {
        var log = new OfficeLog();
        log.AddDisclosureLog<InMemoryDisclosureStore>();
        Assert.Throws<InvalidOperationException>(() => log.AddSqliteDisclosureLog("disclosures.db"));
        Assert.Throws<InvalidOperationException>(() => log.AddPostgreSqlDisclosureLog("Host=none"));
    }

    [Fact]
    public void A_mistaken_connection_string_is_refused_when_it_is_given()
    {
        Assert.Throws<ArgumentException>(() => new OfficeLog().AddSqliteDisclosureLog("Sauce=disclosures.db"));
        Assert.Throws<ArgumentException>(() => new OfficeLog().AddPostgreSqlDisclosureLog("Hoist=none"));
        Assert.ThrowsAny<ArgumentException>(() => new OfficeLog().AddSqliteDisclosureLog(""));
        Assert.ThrowsAny<ArgumentException>(() => new OfficeLog().AddPostgreSqlDisclosureLog(null!));
    }
}
