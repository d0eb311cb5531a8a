namespace MinNecessary.Operations;

/// <summary>Refuses inputs of which no measure makes sense: a rate over 100 would be believed.</summary>
internal static class MeasureChecks
{
    public static void Check(MeasureInputs inputs)
    {
        foreach (ClaimCounts counts in inputs.Claims ?? [])
        {
            Part(counts.PassedUntouched, counts.Accepted, nameof(ClaimCounts.PassedUntouched));
            Part(counts.Denied, counts.Remitted, nameof(ClaimCounts.Denied));
            Part(counts.PaidOnFirst, counts.FirstSubmissions, nameof(ClaimCounts.PaidOnFirst));
        }

        foreach (ReceivableAmounts amounts in inputs.Receivables ?? [])
        {
            Part(amounts.BilledOver90Days, amounts.Billed, nameof(ReceivableAmounts.BilledOver90Days));
            Refuse(amounts.DailyRevenue < 0 || amounts.Claims < 0, nameof(ReceivableAmounts.DailyRevenue));
        }

        foreach (CaseTimes times in inputs.Cases ?? [])
        {
            Refuse(times.OccurredAt > times.OpenedAt || times.EscalatedAt < times.OpenedAt || times.ClosedAt < times.OpenedAt, nameof(CaseTimes.OpenedAt));
        }

        Refuse(inputs.Attempts?.Any(count => count.Attempts < 0) == true, nameof(AttemptCount.Attempts));
        Refuse(inputs.RecertificationsOverdue < 0, nameof(MeasureInputs.RecertificationsOverdue));
    }

    private static void Part(decimal? part, decimal? whole, string what) => Refuse(part < 0 || whole < 0 || part > whole, what);

    private static void Refuse(bool isWrong, string what)
    {
        if (isWrong)
        {
            throw new ArgumentException($"{what} makes no sense: it is negative, more than what it is a part of, or out of order.");
        }
    }
}
