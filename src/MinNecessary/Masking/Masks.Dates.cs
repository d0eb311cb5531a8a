using System.Globalization;

namespace MinNecessary;

public static partial class Masks
{
    /// <summary>
    /// Shows the year of a date. Not reversible; repeatable; reveals the year. Of a birth date it is not de-identified
    /// information where the person is 90 or older (45 CFR 164.514(b)(2)(i)(C)).
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

    /// <summary>Shows the year and month of a date. Not reversible; repeatable; reveals the year and month.</summary>
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
}
