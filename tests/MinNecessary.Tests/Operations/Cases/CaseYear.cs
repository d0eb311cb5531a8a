using MinNecessary.Operations;

namespace MinNecessary.Tests.Operations.Cases;

/// <summary>What people of the practice do in a year: most cases are solved in days, some late, some never.</summary>
internal sealed class CaseYear(PracticeDesk calm, PracticeTime time, Random random)
{
    private readonly PriorityQueue<Case, DateTimeOffset> _solved = new();

    public List<string> Opened { get; } = [];

    public async Task OpenAsync(int number)
    {
        Case open = number % 4 == 0 ? await ReportAsync(number) : await calm.OpenAsync("Question", calm.Draft with { Payer = $"Payer {random.Next(12)}" });
        Opened.Add(open.Id);
        int fate = random.Next(100);
        if (fate < 95)
        {
            _solved.Enqueue(open, time.Now + TimeSpan.FromHours(random.NextDouble() * (fate < 70 ? 72 : 500)));
        }
    }

    public async Task WorkAsync(DateTimeOffset now)
    {
        while (_solved.TryPeek(out Case? open, out DateTimeOffset at) && at <= now)
        {
            _solved.Dequeue();
            await calm.SolveAndCloseAsync(open, $"Cause {random.Next(40)}");
        }
    }

    // A payer's file is read by a machine that fails, and read again until it is done: each claim is one case all the same.
    private async Task<Case> ReportAsync(int number)
    {
        var faulty = new FaultyOperationsStore(calm.Store) { GoesOn = true, StopsBefore = () => random.Next(3) == 0, StopsAfter = () => random.Next(3) == 0 };
        var desk = new CaseDesk(new CasePolicy(new Practice(PracticePolicy.Document, new WeekdayCalendar(), time)), new CaseIds(time, default, faulty), faulty, calm.Emergencies, new OperationsOptions());
        while (true)
        {
            try
            {
                return await desk.OpenForDeniedClaimAsync($"C-{number}", $"Payer {number % 12}", "CO-16", new CaseDraft { OccurredAt = time.Now });
            }
            catch (IOException)
            {
                // Read again.
            }
        }
    }
}
