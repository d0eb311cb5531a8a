using MinNecessary.Operations;

namespace MinNecessary.Tests.Operations.Cases;

/// <summary>A case's id stands in reports, so that nobody may find a claim's number from it by trying all there are.</summary>
public sealed class CaseIdTests
{
    [Fact]
    public async Task Without_a_registered_key_machines_that_share_a_store_agree_and_others_cannot_guess()
    {
        using var first = new PracticeDesk();
        using var second = new PracticeDesk(first.Store, first.Time);
        using var elsewhere = new PracticeDesk(time: first.Time);
        string id = (await DenyAsync(first)).Id;
        Assert.Equal(id, (await DenyAsync(second)).Id);
        Assert.Single(await first.AllAsync());
        Assert.NotEqual(id, (await DenyAsync(elsewhere)).Id);
    }

    [Fact]
    public async Task Two_machines_that_begin_at_once_keep_one_key()
    {
        var store = new InMemoryOperationsStore();
        PracticeDesk[] desks = [.. Enumerable.Range(0, 8).Select(_ => new PracticeDesk(store))];
        Case[] opened = await Task.WhenAll(desks.Select(desk => Task.Run(() => DenyAsync(desk))));
        Assert.Single(opened.Select(each => each.Id).Distinct());
        Array.ForEach(desks, desk => desk.Dispose());
    }

    [Fact]
    public async Task Where_the_key_cannot_be_kept_no_case_is_opened_under_another()
    {
        using var desk = new PracticeDesk(new ForgetfulStore());
        await Assert.ThrowsAsync<InvalidOperationException>(() => DenyAsync(desk));
    }

    private static Task<Case> DenyAsync(PracticeDesk desk) => desk.Cases.OpenForDeniedClaimAsync("C-1", "Invented Health Plan", "CO-16", desk.Draft).AsTask();

    private sealed class ForgetfulStore : IOperationsStore
    {
        public ValueTask<bool> AppendAsync(OperationsRecord record, CancellationToken cancellationToken) => new(true);

        public async IAsyncEnumerable<OperationsRecord> ReadAsync(OperationsQuery query, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken)
        {
            await Task.CompletedTask;
            yield break;
        }

        public ValueTask<IReadOnlyList<string>> FindDueAsync(string kind, DateTimeOffset now, int most, CancellationToken cancellationToken) => new([]);
    }
}
