using System.Globalization;

namespace MinNecessary;

public static partial class Masks
{
    /// <summary>
    /// Shows the year of a date. Not reversible; repeatable; not format-preserving; reveals the year. Of a birth date it is not
    /// de-identified where the person is 90 or older (45 CFR 164.514(b)(2)(i)(C)): use <see cref="BirthYear(DateOnly, MaskContext)"/>.
    /// </summary>
    /// <param name="value">The date.</param>
    /// <returns>The year of the calendar that .NET dates use, 1 to 9999.</returns>
    public static int Year(DateOnly value) => value.Year;

    /// <inheritdoc cref="Year(DateOnly)"/>
    public static int Year(DateTime value) => value.Year;

    /// <inheritdoc cref="Year(DateOnly)"/>
    public static int Year(DateTimeOffset value) => value.Year;

    /// <inheritdoc cref="Year(DateOnly)"/>
    public static int? Year(DateOnly? value) => value?.Year;

    /// <inheritdoc cref="Year(DateOnly)"/>
    public static int? Year(DateTime? value) => value?.Year;

    /// <inheritdoc cref="Year(DateOnly)"/>
    public static int? Year(DateTimeOffset? value) => value?.Year;

    /// <inheritdoc cref="Year(DateOnly)"/>
    /// <param name="value">
    /// A date as ISO 8601 and FHIR write it (<c>2026</c>, <c>2026-11</c>, <c>2026-11-23</c>, a time behind it) or as X12 does (<c>20261123</c>).
    /// </param>
    /// <returns>The year; null for null and for any other text.</returns>
    public static int? Year(string? value) => DateIn(value)?.Year;

    /// <summary>Shows the year and month of a date. Not reversible; repeatable; not format-preserving; reveals the year and month.</summary>
    /// <param name="value">The date.</param>
    /// <returns>Year and month as <c>2026-11</c>, the same in every culture.</returns>
    public static string YearMonth(DateOnly value) => value.ToString("yyyy-MM", CultureInfo.InvariantCulture);

    /// <inheritdoc cref="YearMonth(DateOnly)"/>
    public static string YearMonth(DateTime value) => value.ToString("yyyy-MM", CultureInfo.InvariantCulture);

    /// <inheritdoc cref="YearMonth(DateOnly)"/>
    public static string YearMonth(DateTimeOffset value) => value.ToString("yyyy-MM", CultureInfo.InvariantCulture);

    /// <inheritdoc cref="YearMonth(DateOnly)"/>
    public static string? YearMonth(DateOnly? value) => value is { } date ? YearMonth(date) : null;

    /// <inheritdoc cref="YearMonth(DateOnly)"/>
    public static string? YearMonth(DateTime? value) => value is { } date ? YearMonth(date) : null;

    /// <inheritdoc cref="YearMonth(DateOnly)"/>
    public static string? YearMonth(DateTimeOffset? value) => value is { } date ? YearMonth(date) : null;

    /// <inheritdoc cref="YearMonth(DateOnly)"/>
    /// <param name="value">A date as for <see cref="Year(string?)"/>, with a month.</param>
    /// <returns>Year and month; null for null, for a bare year and for any other text.</returns>
    public static string? YearMonth(string? value) => value is { Length: > 4 } && DateIn(value) is { } date ? YearMonth(date) : null;
}
