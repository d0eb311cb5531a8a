using System.Text;
using MinNecessary.Disclosures;
using MinNecessary.Operations;

namespace MinNecessary.Tests.Operations.Papers;

/// <summary>Where the papers cannot be read, or not be found, nothing is decided: it never looks as if there were none.</summary>
public sealed class PaperStorageTests
{
    private const string Key = "a key for tests alone: 32 bytes.";

    [Fact]
    public async Task A_store_that_cannot_be_read_decides_nothing()
    {
        var store = new FaultyOperationsStore(new InMemoryOperationsStore());
        using var office = new PapersOffice(store);
        await office.AgreeAsync();
        await office.RecordAsync();
        store.IsStopped = true;
        await AssertNothingIsDecidedAsync<IOException>(office);
        store.IsStopped = false;
        Assert.Equal(["Diagnosis"], (await office.DecideAsync(PapersPolicy.Coding)).WithheldCategories);
    }

    [Fact]
    public async Task Nor_does_one_that_cannot_be_read_before_anything_was_kept()
    {
        using var office = new PapersOffice(new FaultyOperationsStore(new InMemoryOperationsStore()) { IsStopped = true });
        await AssertNothingIsDecidedAsync<IOException>(office);
    }

    [Theory]
    [InlineData("Restriction")]
    [InlineData("Approval")]
    public async Task A_record_that_is_damaged_or_missing_decides_nothing_and_is_not_quoted(string kind)
    {
        foreach (Func<OperationsRecord, OperationsRecord?> damage in (Func<OperationsRecord, OperationsRecord?>[])[
            record => record.Sequence == 0 ? null : record,
            record => record with { Content = record.Content[..^2] },
            record => record with { Content = "{\"$type\":\"Loosened\",\"By\":\"u-9\",\"Why\":\"TESTINA\"}"u8.ToArray() },
            record => record with { Content = Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(record.Content.Span).Replace("\"By\":", "\"Bye\":", StringComparison.Ordinal).Replace("\"Rationale\":", "\"Reason\":", StringComparison.Ordinal)) }])
        {
            var store = new DamagedStore();
            using var office = new PapersOffice(store);
            await office.AgreeAsync();
            await office.TerminateAsync(RestrictionEnd.Entity, new DateOnly(2026, 11, 2));
            await office.RecordAsync();
            await office.Approvals.RevokeAsync("rev-1", PapersOffice.Officer(), "Lifted.");
            store.Damage = record => record.Kind == kind ? damage(record) : record;
            FormatException found = await Assert.ThrowsAsync<FormatException>(() => office.DecideAsync(PapersPolicy.Release));
            Assert.DoesNotContain("TESTINA", found.ToString(), StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData(null)]
    [InlineData(SubjectForm.Keyed)]
    public async Task With_a_key_nobody_reads_a_subject_out_of_the_store(SubjectForm? log)
    {
        using var office = new PapersOffice(key: Key, log: log);
        RegisteredRestriction entered = await office.AgreeAsync();
        RegisteredApproval recorded = await office.RecordAsync();
        Assert.Equal(64, entered.StoredSubject.Length);
        Assert.Equal(entered.StoredSubject, recorded.Approval.Subject);
        foreach (OperationsRecord record in await AllAsync(office.Store))
        {
            Assert.DoesNotContain("TESTINA", $"{record} {record.About} {Encoding.UTF8.GetString(record.Content.Span)}", StringComparison.OrdinalIgnoreCase);
        }
    }

    [Fact]
    public async Task As_the_log_stores_subjects_so_do_the_registers()
    {
        using var keyed = new PapersOffice(log: SubjectForm.Keyed);
        using var without = new PapersOffice(log: null);
        Assert.Equal((await keyed.AgreeAsync(tenant: "North")).StoredSubject, (await without.AgreeAsync(tenant: "North")).StoredSubject);
        Assert.NotEqual((await keyed.AgreeAsync()).StoredSubject, (await keyed.AgreeAsync(tenant: "South")).StoredSubject);
        using var plain = new PapersOffice(log: SubjectForm.Plain);
        Assert.Equal(PapersOffice.Testina, (await plain.AgreeAsync()).StoredSubject);
        using PapersOffice none = PapersOffice.OfTwo(key: null);
        Assert.Equal(PapersOffice.Testina, (await none.AgreeAsync(tenant: "North")).StoredSubject);
        Assert.Equal([], (await none.DecideAsync(PapersPolicy.Coding, tenant: "South")).WithheldCategories);
        Assert.Equal(["Diagnosis"], (await none.DecideAsync(PapersPolicy.Coding, tenant: "North")).WithheldCategories);
    }

    [Theory]
    [InlineData("another key for tests: 32 bytes.", null)]
    [InlineData(null, null)]
    [InlineData(Key, SubjectForm.Plain)]
    public async Task By_another_key_or_form_nothing_would_be_found_and_so_nothing_is_decided(string? key, SubjectForm? log)
    {
        using var before = new PapersOffice(key: Key);
        await before.AgreeAsync();
        using var after = new PapersOffice(before.Store, key, log);
        await AssertNothingIsDecidedAsync<InvalidOperationException>(after);
        await Assert.ThrowsAsync<InvalidOperationException>(() => after.AgreeAsync(PapersOffice.Otto, PapersOffice.Restriction("r-2")));
        await Assert.ThrowsAsync<InvalidOperationException>(() => after.RecordAsync());
        await Assert.ThrowsAsync<InvalidOperationException>(() => after.Restrictions.ReadAsync(null));
        await Assert.ThrowsAsync<InvalidOperationException>(() => after.Approvals.ReadAsync(null, PapersOffice.Testina));
        using var again = new PapersOffice(before.Store, Key, SubjectForm.Keyed);
        Assert.Equal(["Diagnosis"], (await again.DecideAsync(PapersPolicy.Coding)).WithheldCategories);
    }

    [Fact]
    public async Task A_key_that_came_after_plain_subjects_finds_them_no_more_and_says_so()
    {
        using var plain = new PapersOffice(key: null);
        await plain.AgreeAsync();
        using var keyed = new PapersOffice(plain.Store, Key);
        await AssertNothingIsDecidedAsync<InvalidOperationException>(keyed);
    }

    [Fact]
    public async Task Of_a_subject_that_cannot_be_kept_nothing_is_known_and_that_denies()
    {
        using var office = new PapersOffice(key: null);
        foreach (string subject in (string[])["MRN\0", "MRN\uD800", new string('x', 201)])
        {
            Assert.Equal(ReasonCodes.RestrictionsUnknown, Assert.Single((await office.DecideAsync(PapersPolicy.Coding, subject)).Reasons).Code);
            await Assert.ThrowsAnyAsync<ArgumentException>(() => office.AgreeAsync(subject));
        }
    }

    private static async Task AssertNothingIsDecidedAsync<TException>(PapersOffice office)
        where TException : Exception
    {
        await Assert.ThrowsAsync<TException>(() => office.DecideAsync(PapersPolicy.Coding));
        await Assert.ThrowsAsync<TException>(() => office.DecideAsync(PapersPolicy.Release));
        await Assert.ThrowsAsync<TException>(() => office.DecideAsync(PapersPolicy.Release, approval: "rev-1"));
        foreach (int count in (int[])[2, 40])
        {
            await Assert.ThrowsAsync<TException>(async () => await office.Gate.DecideForAllAsync(PapersPolicy.Coding, PapersOffice.Clerk(), Enumerable.Range(0, count).Select(number => $"MRN-{number}")));
        }
    }

    private static async Task<List<OperationsRecord>> AllAsync(IOperationsStore store)
    {
        List<OperationsRecord> all = [];
        foreach (string kind in (string[])["Restriction", "Approval", "PaperSubjects"])
        {
            int before = all.Count;
            await foreach (OperationsRecord record in store.ReadAsync(new OperationsQuery { Kind = kind }, default))
            {
                all.Add(record);
            }

            Assert.True(all.Count > before);
        }

        return all;
    }

    private sealed class DamagedStore : IOperationsStore
    {
        private readonly InMemoryOperationsStore _kept = new();

        public Func<OperationsRecord, OperationsRecord?> Damage { get; set; } = record => record;

        public ValueTask<bool> AppendAsync(OperationsRecord record, CancellationToken cancellationToken) => _kept.AppendAsync(record, cancellationToken);

        public async IAsyncEnumerable<OperationsRecord> ReadAsync(OperationsQuery query, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken)
        {
            await foreach (OperationsRecord record in _kept.ReadAsync(query, cancellationToken))
            {
                if (Damage(record) is { } left)
                {
                    yield return left;
                }
            }
        }

        public ValueTask<IReadOnlyList<string>> FindDueAsync(string kind, DateTimeOffset now, int most, CancellationToken cancellationToken) => _kept.FindDueAsync(kind, now, most, cancellationToken);
    }
}
