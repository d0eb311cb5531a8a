using MinNecessary.Policy;

namespace MinNecessary.Operations;

/// <summary>Makes weekly reports of what operations keep. Registered as a singleton; safe for concurrent use.</summary>
public sealed class WeeklyReporter
{
    private const int WeeksOfTrend = 8;

    private readonly Practice _practice;
    private readonly History<Case, CaseEvent> _cases;
    private readonly CaseDesk _desk;
    private readonly ReviewDesk _reviews;
    private readonly RoleRegister _roles;
    private readonly ReadinessReporter _readiness;
    private readonly ProcessChecks _checks;

    internal WeeklyReporter(Practice practice, IOperationsStore store, CaseDesk desk, ReviewDesk reviews, RoleRegister roles, AgreementRegister agreements)
    {
        _practice = practice;
        _cases = new History<Case, CaseEvent>(store, new CaseRules());
        (_desk, _reviews, _roles) = (desk, reviews, roles);
        _readiness = new ReadinessReporter(practice, reviews);
        _checks = new ProcessChecks(practice, roles, agreements);
    }

    /// <summary>Makes the report of a week, as things stood at its end, or stand now where it is not over.</summary>
    /// <param name="day">A day of the week, in the zone of the policy's operations.</param>
    /// <param name="inputs">What operations do not keep.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>The report.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="inputs"/> is null.</exception>
    /// <exception cref="ArgumentException">A number of the inputs cannot be, such as more claims denied than remitted.</exception>
    public async Task<WeeklyReport> PrepareAsync(DateOnly day, WeeklyInputs inputs, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(inputs);
        ReviewPeriod period = ReviewPeriod.Week(day);
        PracticeClock clock = _practice.Clock;
        DateTimeOffset now = clock.Now;
        DateTimeOffset over = clock.StartOf(period.LastDay.AddDays(1));
        DateTimeOffset until = over <= now ? over : now.AddTicks(1);
        List<Case> cases = [];
        await foreach (Case each in _cases.ReadAsync(new OperationsQuery { Kind = CaseRules.Name, Until = until }, cancellationToken).ConfigureAwait(false))
        {
            cases.Add(each);
        }

        var week = new WeekOfCases(cases, clock, clock.StartOf(period.FirstDay), until);
        Review? review = _practice.Operations.WeeklyReview is null ? null : await _reviews.FindAsync(period, cancellationToken).ConfigureAwait(false);
        DateOnly lastDay = clock.DayOf(until.AddTicks(-1));
        return new WeeklyReport
        {
            PolicyName = _practice.Policy.Name,
            PolicyVersion = _practice.Policy.Version,
            PolicyHash = _practice.Policy.Hash,
            Week = period.FirstDay,
            PreparedAt = now,
            Owner = _practice.Operations.WeeklyReview?.Owner,
            ClosedBy = review?.Closing?.By,
            Measures = await MeasureAsync(week, inputs, cancellationToken).ConfigureAwait(false),
            Changes = week.Changes(),
            Blocked = week.Blocked(),
            BlockedInAll = week.BlockedInAll,
            Next = week.Next(),
            Aging = Aged(inputs.Unresolved, lastDay),
            AgingFrom = _practice.Operations.Aging is { } aging ? Start(aging.From) : null,
            Segments = week.Segments(),
            Recurring = await RecurringAsync(cancellationToken).ConfigureAwait(false),
            Actions = await ActionsAsync(lastDay, cancellationToken).ConfigureAwait(false),
            Checks = await _checks.CheckAsync(lastDay, cancellationToken).ConfigureAwait(false),
            Readiness = inputs.StartedOn is { } started ? await _readiness.ReportAsync(started, lastDay, cases, cancellationToken).ConfigureAwait(false) : null,
        };
    }

    private static string Start(AgingStart start) => start switch
    {
        AgingStart.ServiceDate => "the date of service",
        AgingStart.DischargeDate => "the discharge",
        AgingStart.SubmissionDate => "the first submission of the claim",
        AgingStart.RemittanceDate => "the remittance that denied the claim or paid less",
        _ => "the start that the policy names",
    };

    private async Task<IReadOnlyList<ReportedMeasure>> MeasureAsync(WeekOfCases week, WeeklyInputs inputs, CancellationToken cancellationToken)
    {
        IReadOnlyList<Kpi> shown = _practice.Operations.WeeklyReview?.Kpis ?? [];
        if (shown.Count == 0)
        {
            return [];
        }

        IReadOnlyList<RoleConfirmation> roles = _practice.Operations.Recertification is null ? [] : await _roles.ReadAsync(cancellationToken).ConfigureAwait(false);
        var measured = new MeasureInputs
        {
            Claims = inputs.Claims,
            Receivables = inputs.Receivables,
            Cases = week.Times(),
            Attempts = inputs.Attempts ?? week.Attempts(),
            RecertificationsOverdue = _practice.Operations.Recertification is null ? null : roles.Count(role => role.IsOverdue),
        };
        Dictionary<Kpi, Measure> measures = MeasureCalculator.Calculate(_practice.Operations, measured).ToDictionary(measure => measure.Definition.Kpi);
        WeeklyReport[] earlier = [.. inputs.Earlier.OrderBy(report => report.Week).TakeLast(WeeksOfTrend - 1)];
        return
        [
            .. shown.Select(kpi => measures[kpi]).Select(measure => new ReportedMeasure(
                measure.Definition.Kpi, measure.Value, measure.Definition.Target, measure.IsMet, measure.Definition.Owner, measure.Definition.Action,
                [.. earlier.Select(report => report.Measures.FirstOrDefault(before => before.Kpi == measure.Definition.Kpi)?.Value)])),
        ];
    }

    private IReadOnlyList<ReportedBucket> Aged(IReadOnlyList<AgedWork> unresolved, DateOnly today) => _practice.Operations.Aging is not { } aging ? [] :
    [
        .. Aging.Report(aging, unresolved, work => work.Start, today)
            .Select(bucket => new ReportedBucket(bucket.Bucket.ToString(), bucket.Items.Count, bucket.Items.Any(work => work.Amount is not null) ? bucket.Items.Sum(work => work.Amount ?? 0) : null)),
    ];

    private async Task<IReadOnlyList<ReportedCause>> RecurringAsync(CancellationToken cancellationToken) =>
    [
        .. (await _desk.FindRecurringCausesAsync(cancellationToken).ConfigureAwait(false)).Select(cause => new ReportedCause(cause.Kind, cause.Payer, cause.DenialClass, cause.RootCause, cause.Cases.Count)),
    ];

    private async Task<IReadOnlyList<ReportedAction>> ActionsAsync(DateOnly today, CancellationToken cancellationToken)
    {
        List<ReportedAction> actions = [];
        foreach (ReviewCadence cadence in Enum.GetValues<ReviewCadence>())
        {
            foreach (Review review in await _reviews.ReadAsync(cadence, cancellationToken).ConfigureAwait(false))
            {
                actions.AddRange(review.Actions.Where(action => action.DoneAt is null).Select(action => new ReportedAction(
                    FormattableString.Invariant($"{review.Period.FirstDay:yyyy-MM-dd}/{action.Number}"), action.Kpi, action.Owner, action.DueOn, action.DueOn < today)));
            }
        }

        return [.. actions.OrderBy(action => action.DueOn).ThenBy(action => action.Id, StringComparer.Ordinal)];
    }
}
