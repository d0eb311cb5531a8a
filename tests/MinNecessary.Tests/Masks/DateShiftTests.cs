using FsCheck.Xunit;

namespace MinNecessary.Tests.Masking;

[Properties(Arbitrary = [typeof(AnyDates), typeof(HostileStrings)], MaxTest = 2_000)]
public sealed class DateShiftTests
{
    private static readonly DateOnly SomeDay = new(2026, 3, 7);

    [Property]
    public bool It_moves_a_date_by_1_to_182_days_or_withholds_it(DateOnly date, string subject, byte key) => Masks.DateShift(date, Contexts.Of(subject, key)) is not { } shifted
        ? date.Year is 1 or 9999
        : Math.Abs(shifted.DayNumber - date.DayNumber) is >= 1 and <= 182;

    [Property]
    public bool All_dates_of_a_subject_move_alike(DateOnly date, string subject, int culture) => Cultures.Under(culture, () => Masks.DateShift(date, Contexts.Of(subject))) is not { } shifted
        || shifted.DayNumber - date.DayNumber == ShiftOf(subject);

    [Theory]
    [InlineData(1, 1, 1)]
    [InlineData(1, 1, 3)]
    [InlineData(1, 12, 31)]
    [InlineData(9999, 1, 1)]
    [InlineData(9999, 12, 31)]
    public void A_date_that_was_never_set_or_never_ends_is_withheld_since_it_would_tell_the_shift(int year, int month, int day)
    {
        var date = new DateOnly(year, month, day);
        for (int subject = 0; subject < 50; subject++)
        {
            MaskContext context = Contexts.Of($"P-{subject}");
            Assert.Null(Masks.DateShift(date, context));
            Assert.Null(Masks.DateShift(date.ToDateTime(TimeOnly.MinValue), context));
            Assert.Null(Masks.DateShift(new DateTimeOffset(date.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero), context));
        }
    }

    [Fact]
    public void The_first_and_the_last_date_that_is_shown_move_as_every_other() => Assert.All(Enumerable.Range(0, 500).Select(number => $"P-{number}"), subject =>
    {
        foreach (DateOnly date in new[] { new DateOnly(2, 1, 1), new DateOnly(9998, 12, 31) })
        {
            Assert.Equal(ShiftOf(subject), Masks.DateShift(date, Contexts.Of(subject))!.Value.DayNumber - date.DayNumber);
        }
    });

    [Property]
    public bool Every_type_moves_alike_and_loses_its_time(DateTime time, DateTimeOffset offset, string subject)
    {
        MaskContext context = Contexts.Of(subject);
        DateTime? shifted = Masks.DateShift(time, context);
        DateTimeOffset? moved = Masks.DateShift(offset, context);
        return shifted == Masks.DateShift(DateOnly.FromDateTime(time), context)?.ToDateTime(TimeOnly.MinValue)
            && (shifted is null || shifted.Value.Kind == time.Kind)
            && moved?.DateTime == Masks.DateShift(DateOnly.FromDateTime(offset.DateTime), context)?.ToDateTime(TimeOnly.MinValue)
            && (moved is null || moved.Value.Offset == TimeSpan.Zero);
    }

    [Fact]
    public void Subjects_and_keys_move_differently_and_evenly()
    {
        int[] bySubject = [.. Enumerable.Range(0, 20_000).Select(number => ShiftOf($"P-{number}"))];
        int[] byKey = [.. Enumerable.Range(0, 256).Select(key => ShiftOf("P-1", (byte)key))];
        Assert.Equal(Enumerable.Range(-182, 365).Where(days => days != 0), bySubject.Distinct().Order());
        Assert.True(byKey.Distinct().Count() > 100);

        // 55 of each are to be expected; half and double are more than six standard deviations away.
        Assert.All(bySubject.GroupBy(days => days), group => Assert.InRange(group.Count(), 16, 110));
    }

    [Fact]
    public void Subjects_that_differ_in_half_a_character_are_not_taken_for_one() =>
        Assert.True(Enumerable.Range(0xD800, 0x800).Select(code => ShiftOf("P" + (char)code)).Distinct().Count() > 300);

    // Computed from RFC 2104 apart from this library: another shift would take yesterday's exports and today's apart.
    [Fact]
    public void A_subjects_days_move_as_they_always_have() => Assert.Equal(new DateOnly(2026, 7, 21), Masks.DateShift(SomeDay, Contexts.Of("P-1")));

    [Fact]
    public void Null_stays_null()
    {
        MaskContext context = Contexts.Of();
        Assert.Null(Masks.DateShift((DateOnly?)null, context));
        Assert.Null(Masks.DateShift((DateTime?)null, context));
        Assert.Null(Masks.DateShift((DateTimeOffset?)null, context));
    }

    [Fact]
    public void Without_a_key_nothing_is_shown_and_the_error_says_how_to_register_one() =>
        Assert.Contains(".AddMaskKey(", Assert.Throws<InvalidOperationException>(() => Masks.DateShift(SomeDay, Contexts.On(SomeDay))).Message, StringComparison.Ordinal);

    [Fact]
    public void Without_a_subject_nothing_is_shown_and_the_error_says_so() =>
        Assert.Contains("by subject", Assert.Throws<InvalidOperationException>(() => Masks.DateShift(SomeDay, Contexts.Of(subject: null!))).Message, StringComparison.Ordinal);

    private static int ShiftOf(string subject, byte key = 1) => Masks.DateShift(SomeDay, Contexts.Of(subject, key))!.Value.DayNumber - SomeDay.DayNumber;
}
