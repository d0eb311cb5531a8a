using System.Text;
using MinNecessary.Operations;

namespace MinNecessary.Tests.Operations;

/// <summary>A record that was changed in its store is an error, and what stands in it is in no word of that.</summary>
public sealed class DamagedRecordTests
{
    private const string Canary = "CANARY-Zelda-Example";

    public static TheoryData<string, string> Kinds => new()
    {
        { "WorkforceMember", "actor-1" }, { "Agreement", "BAA-1" }, { "VendorSubmission", "s-1" }, { "Review", "Weekly 2026-03-02" }, { "PolicyChange", "2" }, { "ReviewSchedule", "Weekly" },
    };

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task What_it_says_is_in_no_exception(string kind, string id)
    {
        foreach (string content in new[] { $"{{\"$type\":\"{Canary}\"}}", $"\"{Canary}\"", $"{{\"Version\": {Canary}", $"{{\"At\":\"{Canary}\"}}" })
        {
            using var desk = new PeopleDesk(store: new OneRecord(kind, id, Encoding.UTF8.GetBytes(content)));
            Exception problem = (await Record.ExceptionAsync(() => ReadAllAsync(desk)))!;
            Assert.IsType<FormatException>(problem);
            Assert.DoesNotContain("Zelda", problem.ToString(), StringComparison.OrdinalIgnoreCase);
        }
    }

    private static async Task ReadAllAsync(PeopleDesk desk)
    {
        await desk.Training.FindAsync("actor-1");
        await desk.Agreements.ReadAsync();
        await desk.Vendors.ReadAsync();
        await desk.Reviews.ReadAsync(ReviewCadence.Weekly);
        await desk.Reviews.RunAsync();
        await foreach (TrainingStatus status in desk.Training.ReadStatusAsync())
        {
            Assert.NotNull(status);
        }
    }

    private sealed class OneRecord(string kind, string id, byte[] content) : IOperationsStore
    {
        public ValueTask<bool> AppendAsync(OperationsRecord record, CancellationToken cancellationToken) => new(true);

        public async IAsyncEnumerable<OperationsRecord> ReadAsync(OperationsQuery query, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken)
        {
            await Task.CompletedTask;
            if (query.Kind == kind)
            {
                yield return new OperationsRecord { Kind = kind, Id = query.Id ?? id, Sequence = 0, At = PeopleDesk.Start, Content = content };
            }
        }

        public ValueTask<IReadOnlyList<string>> FindDueAsync(string ofKind, DateTimeOffset now, int most, CancellationToken cancellationToken) => new([]);
    }
}
