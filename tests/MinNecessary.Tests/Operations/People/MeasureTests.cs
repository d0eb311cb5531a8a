using FsCheck.Xunit;
using MinNecessary.Operations;
using MinNecessary.Policy;

namespace MinNecessary.Tests.Operations;

public sealed class MeasureTests
{
    private static readonly OperationsDefinition Desk = PeoplePolicy.Document.Operations!;
    private static readonly DateTimeOffset Start = PeopleDesk.Start;

    [Fact]
    public void Each_measure_of_the_policy_is_computed_with_its_target_owner_and_action()
    {
        IReadOnlyList<Measure> all = MeasureCalculator.Calculate(Desk, Some);
        Assert.Equal(Enum.GetValues<Kpi>(), all.Select(measure => measure.Definition.Kpi));
        Assert.Equal([80m, 50m, 25m, 10m, 75m, 3m, 24m, 30m, 4m, 2m], all.Select(measure => measure.Value!.Value));
        Assert.Equal([false, false, false, false, false, true, true, true, false, false], all.Select(measure => measure.IsMet!.Value));
        Assert.Equal([Kpi.CleanClaimRate, Kpi.FirstPassYield], all.Where(measure => measure.IsMoreBetter).Select(measure => measure.Definition.Kpi));
        Assert.All(all, measure => Assert.Same(Desk.Kpis[measure.Definition.Kpi], measure.Definition));
    }

    [Fact]
    public void A_target_that_is_just_reached_is_met_in_either_direction()
    {
        MeasureInputs exact = new() { Claims = [new ClaimCounts { Accepted = 100, PassedUntouched = 95, Remitted = 100, Denied = 5 }] };
        Assert.True(Of(exact, Kpi.CleanClaimRate).IsMet);
        Assert.True(Of(exact, Kpi.RemittanceDenialRate).IsMet);
    }

    [Fact]
    public void What_was_not_measured_has_no_value_and_is_never_zero()
    {
        Assert.All(MeasureCalculator.Calculate(Desk, new MeasureInputs()), measure => Assert.Equal((null, null), (measure.Value, measure.IsMet)));
        MeasureInputs nothing = new() { Claims = [new ClaimCounts { Accepted = 0, PassedUntouched = 0, Remitted = 10 }], Receivables = [new ReceivableAmounts { NetReceivable = 5, DailyRevenue = 0 }], Cases = [new CaseTimes { OpenedAt = Start }] };
        Assert.All(MeasureCalculator.Calculate(Desk, nothing), measure => Assert.Null(measure.Value));
    }

    [Fact]
    public void None_that_were_counted_are_zero()
    {
        MeasureInputs none = new() { Attempts = [], RecertificationsOverdue = 0, Claims = [new ClaimCounts { Remitted = 10, Denied = 0 }] };
        Assert.Equal((0m, true), (Of(none, Kpi.OverDisclosureAttempts).Value, Of(none, Kpi.OverDisclosureAttempts).IsMet));
        Assert.Equal(0m, Of(none, Kpi.RecertificationsOverdue).Value);
        Assert.Equal(0m, Of(none, Kpi.RemittanceDenialRate).Value);
    }

    [Fact]
    public void A_case_that_never_came_so_far_is_not_counted_as_fast()
    {
        MeasureInputs cases = new() { Cases = [new CaseTimes { OpenedAt = Start }, new CaseTimes { OpenedAt = Start, ClosedAt = Start.AddHours(10) }] };
        Assert.Equal((10m, 1m), (Of(cases, Kpi.TimeToClose).Value!.Value, Of(cases, Kpi.TimeToClose).Part!.Value));
        Assert.Null(Of(cases, Kpi.TimeToEscalate).Value);
    }

    [Fact]
    public void Inputs_that_make_no_sense_are_refused()
    {
        MeasureInputs[] wrong =
        [
            new() { Claims = [new ClaimCounts { Accepted = 1, PassedUntouched = 2 }] }, new() { Claims = [new ClaimCounts { Remitted = 1, Denied = -1 }] }, new() { Claims = [new ClaimCounts { FirstSubmissions = 1, PaidOnFirst = 2 }] },
            new() { Receivables = [new ReceivableAmounts { Billed = 1, BilledOver90Days = 2 }] }, new() { Receivables = [new ReceivableAmounts { DailyRevenue = -1 }] },
            new() { Cases = [new CaseTimes { OpenedAt = Start, ClosedAt = Start.AddTicks(-1) }] }, new() { Cases = [new CaseTimes { OpenedAt = Start, OccurredAt = Start.AddTicks(1) }] },
            new() { Attempts = [new AttemptCount { Attempts = -1 }] }, new() { RecertificationsOverdue = -1 },
        ];
        Assert.All(wrong, inputs => Assert.Throws<ArgumentException>(() => MeasureCalculator.Calculate(Desk, inputs)));
    }

    [Fact]
    public void A_measure_that_the_policy_does_not_have_is_not_computed()
    {
        OperationsDefinition fewer = PeoplePolicy.With(("operations.kpis.TimeToLog", null)).Operations!;
        Assert.Equal(9, MeasureCalculator.Calculate(fewer, Some).Count);
        Assert.Empty(MeasureCalculator.CalculateSegments(fewer, Some, Kpi.TimeToLog, SegmentBy.Payer));
        Assert.Empty(MeasureCalculator.CalculateSegments(Desk, Some, Kpi.RecertificationsOverdue, SegmentBy.Payer));
    }

    [Property(MaxTest = 300)]
    public void A_rate_is_from_0_to_100_and_segments_add_up_to_the_whole(int seed)
    {
        MeasureInputs inputs = RandomInputs(new Random(seed));
        foreach (Measure whole in MeasureCalculator.Calculate(Desk, inputs))
        {
            if (whole.Definition.Kpi is Kpi.CleanClaimRate or Kpi.RemittanceDenialRate or Kpi.FirstPassYield or Kpi.AgedAccountsReceivable)
            {
                Assert.True(whole.Value is null or (>= 0 and <= 100));
            }

            foreach (SegmentBy by in Enum.GetValues<SegmentBy>())
            {
                IReadOnlyList<SegmentMeasure> segments = MeasureCalculator.CalculateSegments(Desk, inputs, whole.Definition.Kpi, by);
                Assert.Equal(segments.Count, segments.Select(segment => segment.Segment).Distinct().Count());
                if (whole.Definition.Kpi != Kpi.RecertificationsOverdue)
                {
                    Assert.Equal(whole.Part ?? 0, segments.Sum(segment => segment.Measure.Part ?? 0));
                    Assert.Equal(whole.Whole ?? 0, segments.Sum(segment => segment.Measure.Whole ?? 0));
                }

                if (segments.Where(segment => segment.Measure.Value is not null).Select(segment => segment.Measure.Value!.Value).ToArray() is { Length: > 0 } values && whole.Whole is not null)
                {
                    Assert.InRange(whole.Value!.Value, values.Min() - 0.0001m, values.Max() + 0.0001m);
                }
            }
        }
    }

    [Property(MaxTest = 300)]
    public void A_median_has_as_many_on_either_side(int seed)
    {
        MeasureInputs inputs = RandomInputs(new Random(seed));
        decimal[] hours = [.. inputs.Cases!.Where(times => times.ClosedAt is not null).Select(times => (decimal)(times.ClosedAt!.Value - times.OpenedAt).Ticks / TimeSpan.TicksPerHour)];
        if (Of(inputs, Kpi.TimeToClose).Value is { } median)
        {
            Assert.True(hours.Count(hour => hour < median) <= hours.Length / 2);
            Assert.True(hours.Count(hour => hour > median) <= hours.Length / 2);
        }
        else
        {
            Assert.Empty(hours);
        }
    }

    private static MeasureInputs Some => new()
    {
        Claims = [new ClaimCounts { Accepted = 50, PassedUntouched = 30, Remitted = 100, Denied = 10, FirstSubmissions = 40, PaidOnFirst = 30 }, new ClaimCounts { Accepted = 50, PassedUntouched = 50 }],
        Receivables = [new ReceivableAmounts { NetReceivable = 5_000, DailyRevenue = 100, Billed = 8_000, BilledOver90Days = 2_000 }],
        Cases =
        [
            new CaseTimes { OccurredAt = Start, OpenedAt = Start.AddHours(2), ClosedAt = Start.AddHours(22) },
            new CaseTimes { OccurredAt = Start, OpenedAt = Start.AddHours(4), EscalatedAt = Start.AddHours(28), ClosedAt = Start.AddHours(44) },
        ],
        Attempts = [new AttemptCount { Attempts = 1 }, new AttemptCount { Attempts = 3 }],
        RecertificationsOverdue = 2,
    };

    private static Measure Of(MeasureInputs inputs, Kpi kpi) => MeasureCalculator.Calculate(Desk, inputs).Single(measure => measure.Definition.Kpi == kpi);

    private static MeasureInputs RandomInputs(Random random)
    {
        return new MeasureInputs
        {
            Claims = [.. Many().Select(_ => Claims())],
            Receivables = [.. Many().Select(_ => Receivables())],
            Cases = [.. Many().Select(_ => new CaseTimes { Segment = Segment(), OpenedAt = Start, OccurredAt = Maybe(-50), EscalatedAt = Maybe(50), ClosedAt = Maybe(90) })],
            Attempts = [.. Many().Select(_ => new AttemptCount { Segment = Segment(), Attempts = random.Next(20) })],
        };

        IEnumerable<int> Many() => Enumerable.Range(0, random.Next(8));
        MeasureSegment Segment() => new() { Payer = Name("Acme", "Beta"), DenialClass = Name("CO", "PI"), Stage = Name("Intake", "Done") };
        string? Name(params string[] names) => random.Next(3) is var index && index < 2 ? names[index] : null;
        DateTimeOffset? Maybe(int hours) => random.Next(3) == 0 ? null : Start.AddHours(random.NextDouble() * hours);
        ClaimCounts Claims()
        {
            long? accepted = random.Next(4) == 0 ? null : random.Next(30);
            long first = random.Next(30);
            return new ClaimCounts
            {
                Segment = Segment(), Accepted = accepted, PassedUntouched = accepted is null || random.Next(5) == 0 ? null : random.NextInt64(accepted.Value + 1), FirstSubmissions = first, PaidOnFirst = random.NextInt64(first + 1),
            };
        }

        ReceivableAmounts Receivables()
        {
            decimal billed = random.Next(10_000) / 100m;
            return new ReceivableAmounts { Segment = Segment(), NetReceivable = random.Next(10_000) / 100m, DailyRevenue = random.Next(3) == 0 ? null : random.Next(1, 100), Billed = billed, BilledOver90Days = billed * random.Next(101) / 100, Claims = random.Next(40) };
        }
    }
}
