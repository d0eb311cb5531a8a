using MinNecessary.Operations;

namespace BillingDesk.Month;

/// <summary>What the clinic counts for a week, from its claims.</summary>
internal static class Figures
{
    private const int OldReceivable = 90;

    public static WeeklyInputs Of(IEnumerable<ClaimWork> claims, DateOnly monday, DateOnly startedOn, IReadOnlyList<WeeklyReport> earlier)
    {
        DateOnly sunday = monday.AddDays(6);
        ClaimWork[] sent = [.. claims.Where(work => work.SentOn <= sunday)];
        ClaimWork[] thisWeek = [.. sent.Where(work => work.SentOn >= monday)];
        ClaimWork[] unresolved = [.. sent.Where(work => work.RemittedOn is not { } day || day > sunday || work.IsDenied)];
        return new WeeklyInputs
        {
            Claims =
            [
                new ClaimCounts { Accepted = thisWeek.Length, PassedUntouched = thisWeek.Count(work => work.PassesEdits) },
                .. sent.Where(work => work.RemittedOn >= monday && work.RemittedOn <= sunday).GroupBy(work => work.Payer).OrderBy(payer => payer.Key, StringComparer.Ordinal).Select(payer => new ClaimCounts
                {
                    Segment = new MeasureSegment { Payer = payer.Key },
                    Remitted = payer.Count(),
                    Denied = payer.Count(work => work.IsDenied),
                    FirstSubmissions = payer.Count(),
                    PaidOnFirst = payer.Count(work => !work.IsDenied),
                }),
            ],
            Receivables =
            [
                new ReceivableAmounts
                {
                    Billed = unresolved.Sum(work => work.Claim.TotalCharge),
                    BilledOver90Days = unresolved.Where(work => sunday.DayNumber - work.SentOn!.Value.DayNumber > OldReceivable).Sum(work => work.Claim.TotalCharge),
                    Claims = unresolved.Length,
                },
            ],
            Unresolved = [.. unresolved.Select(work => new AgedWork(work.SentOn!.Value, work.Claim.TotalCharge))],
            Earlier = earlier,
            StartedOn = startedOn,
        };
    }
}
