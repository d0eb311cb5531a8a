using System.Globalization;

namespace MinNecessary;

public static partial class Masks
{
    private const int OldestShown = 89;
    private const string NinetyOrOlder = "90 or older";

    /// <summary>
    /// Shows the age in whole years of a person born on a date, and of those above 89 only that (45 CFR 164.514(b)(2)(i)(C)).
    /// Not reversible; repeatable on one day; not format-preserving; reveals the age.
    /// </summary>
    /// <param name="birthDate">The birth date. Never another date: an old one would read as an old person.</param>
    /// <param name="context">The decision's context, for its clock; the day is UTC's.</param>
    /// <returns>For example <c>37</c>, or <c>90 or older</c>; null for a birth date to come, and for one of year 1, which was never set.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="context"/> is null.</exception>
    public static string? Age(DateOnly birthDate, MaskContext context) => AgeOn(context, birthDate) switch
    {
        null => null,
        > OldestShown => NinetyOrOlder,
        { } age => age.ToString(CultureInfo.InvariantCulture),
    };

    /// <inheritdoc cref="Age(DateOnly, MaskContext)"/>
    public static string? Age(DateOnly? birthDate, MaskContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return birthDate is { } date ? Age(date, context) : null;
    }

    /// <inheritdoc cref="Age(DateOnly, MaskContext)"/>
    public static string? Age(DateTime? birthDate, MaskContext context) => Age(DayOf(birthDate), context);

    /// <inheritdoc cref="Age(DateOnly, MaskContext)"/>
    public static string? Age(DateTimeOffset? birthDate, MaskContext context) => Age(birthDate?.Date, context);

    /// <inheritdoc cref="Age(DateOnly, MaskContext)"/>
    /// <param name="birthDate">A date as for <see cref="Year(string?)"/>, with month and day.</param>
    /// <param name="context">The decision's context.</param>
    /// <returns>The age; null for any other text.</returns>
    public static string? Age(string? birthDate, MaskContext context) => Age(FullDateIn(birthDate), context);

    /// <summary>
    /// Shows an age that is known as a number, and of those above 89 only that (45 CFR 164.514(b)(2)(i)(C)). Not reversible;
    /// repeatable; not format-preserving; reveals the age.
    /// </summary>
    /// <param name="age">The age in years; a part of a year is left out.</param>
    /// <param name="context">The decision's context; not null, though an age that is known needs no clock.</param>
    /// <returns>For example <c>37</c>, or <c>90 or older</c>; null for a negative number.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="context"/> is null.</exception>
    public static string? Age(decimal? age, MaskContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return age switch
        {
            null or < 0 => null,
            >= OldestShown + 1 => NinetyOrOlder,
            { } years => decimal.Truncate(years).ToString(CultureInfo.InvariantCulture),
        };
    }

    /// <inheritdoc cref="Age(decimal?, MaskContext)"/>
    /// <returns>For example <c>37</c>, or <c>90 or older</c>; null for a negative number, and for what is no number.</returns>
    public static string? Age(double? age, MaskContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return age switch
        {
            null or < 0 or double.NaN => null,

            // Far above what is shown, and a decimal still.
            { } years => Age((decimal)Math.Truncate(Math.Min(years, byte.MaxValue)), context),
        };
    }

    /// <summary>
    /// Shows the year of birth, and of a person who turns 90 in this calendar year or did before only that, since the year would
    /// show the age (45 CFR 164.514(b)(2)(i)(C)). Not reversible; repeatable until that year; not format-preserving; reveals the year.
    /// </summary>
    /// <param name="birthDate">The birth date.</param>
    /// <param name="context">The decision's context, for its clock; the day is UTC's.</param>
    /// <returns>For example <c>1989</c>, or <c>90 or older</c>; null for a birth date to come, and for one of year 1, which was never set.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="context"/> is null.</exception>
    public static string? BirthYear(DateOnly birthDate, MaskContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        DateOnly today = context.Today;
        if (birthDate > today || IsUnset(birthDate))
        {
            return null;
        }

        // By the year alone: who may have turned 90 this year would be told from the year.
        return today.Year - birthDate.Year > OldestShown ? NinetyOrOlder : birthDate.Year.ToString(CultureInfo.InvariantCulture);
    }

    /// <inheritdoc cref="BirthYear(DateOnly, MaskContext)"/>
    public static string? BirthYear(DateOnly? birthDate, MaskContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return birthDate is { } date ? BirthYear(date, context) : null;
    }

    /// <inheritdoc cref="BirthYear(DateOnly, MaskContext)"/>
    public static string? BirthYear(DateTime? birthDate, MaskContext context) => BirthYear(DayOf(birthDate), context);

    /// <inheritdoc cref="BirthYear(DateOnly, MaskContext)"/>
    public static string? BirthYear(DateTimeOffset? birthDate, MaskContext context) => BirthYear(birthDate?.Date, context);

    /// <inheritdoc cref="BirthYear(DateOnly, MaskContext)"/>
    /// <param name="birthDate">A date as for <see cref="Year(string?)"/>.</param>
    /// <param name="context">The decision's context.</param>
    /// <returns>The year; null for any other text.</returns>
    public static string? BirthYear(string? birthDate, MaskContext context) => BirthYear(DateIn(birthDate), context);

    private static DateOnly? DayOf(DateTime? time) => time is { } value ? DateOnly.FromDateTime(value) : null;

    // .NET's default, perhaps moved by a time zone; it would read as an old person.
    private static bool IsUnset(DateOnly date) => date.Year == DateOnly.MinValue.Year;

    private static int? AgeOn(MaskContext context, DateOnly birthDate)
    {
        ArgumentNullException.ThrowIfNull(context);
        DateOnly today = context.Today;
        if (birthDate > today || IsUnset(birthDate))
        {
            return null;
        }

        // Who was born on 29 February has a birthday on 1 March in other years.
        int age = today.Year - birthDate.Year;
        return (today.Month, today.Day).CompareTo((birthDate.Month, birthDate.Day)) < 0 ? age - 1 : age;
    }
}
