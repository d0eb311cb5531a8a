namespace BillingDesk.Month;

/// <summary>What happens in the month, in the order of time, and of two at one moment in the order in which they were entered.</summary>
internal sealed class Agenda(SimulatedTime time, DateOnly start, DateOnly end, DateOnly holiday)
{
    private readonly PriorityQueue<Func<Task>, (DateTimeOffset At, int Order)> _entries = new();
    private int _order;

    /// <summary>The days on which the practice works.</summary>
    public IReadOnlyList<DateOnly> Days { get; } =
    [
        .. Enumerable.Range(0, end.DayNumber - start.DayNumber + 1).Select(start.AddDays)
            .Where(day => day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) && day != holiday),
    ];

    /// <summary>Enters what happens so many working days after a day, at a time; what is after the month, or past already, does not happen.</summary>
    public void After(DateOnly day, int workingDays, int hour, int minute, Func<Task> act)
    {
        // A day without work counts as the working day before it.
        int index = Days.Count(working => working <= day) - 1 + workingDays;
        if (index >= 0 && index < Days.Count)
        {
            On(Days[index], hour, minute, act);
        }
    }

    /// <summary>Enters what happens on a day, at a time.</summary>
    public void On(DateOnly day, int hour, int minute, Func<Task> act)
    {
        DateTimeOffset at = time.At(day, new TimeOnly(hour, minute));
        if (at >= time.Now && day <= end)
        {
            _entries.Enqueue(act, (at, _order++));
        }
    }

    /// <summary>Lets the month happen; what entries enter happens too. Each hour the time limits are run, as a service of an application does every minute.</summary>
    public async Task RunAsync(Func<Task> runLimits, CancellationToken cancellationToken)
    {
        DateTimeOffset over = time.At(end.AddDays(1), TimeOnly.MinValue);
        for (DateTimeOffset hour = time.Now; hour <= over; hour = hour.AddHours(1))
        {
            cancellationToken.ThrowIfCancellationRequested();
            while (_entries.TryPeek(out _, out (DateTimeOffset At, int Order) next) && next.At < hour)
            {
                time.MoveTo(next.At);
                await _entries.Dequeue()();
            }

            time.MoveTo(hour);
            await runLimits();
        }
    }
}
