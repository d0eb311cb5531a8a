using System.Globalization;
using MinNecessary.Testing.Tests.Models;

namespace MinNecessary.Testing.Tests.Scanning;

public sealed class FormatTests
{
    private static readonly CanariedModel<Menagerie> Filled = new Testing.Canaries(31).Fill<Menagerie>();
    private static readonly CanaryScanner Scanner = new(Filled.Canaries);

    public static TheoryData<string> DateFormats =>
    [
        "yyyy-MM-dd", "yyyyMMdd", "yyyyMMddHHmmss", "MM/dd/yyyy", "M/d/yyyy", "dd/MM/yyyy", "dd.MM.yyyy", "d.M.yyyy", "MMMM d, yyyy", "d MMM yyyy", "dd-MMM-yyyy",
        "yyyy-MM-ddTHH:mm:ssZ", "O", "R", "MM/dd/yy", "dddd, dd MMMM yyyy",
    ];

    public static TheoryData<string, string> AmountFormats => new()
    {
        { "F2", "" }, { "N2", "" }, { "N2", "de-DE" }, { "N2", "fr-FR" }, { "N2", "de-CH" }, { "C2", "en-US" }, { "F4", "" }, { "R", "" }, { "E8", "" },
    };

    [Theory]
    [MemberData(nameof(DateFormats))]
    public void A_date_is_found_in_each_format(string format) =>
        Assert.Equal("Menagerie.Admitted", Assert.Single(Scanner.Scan($"<td>{Filled.Value.Admitted.ToString(format, CultureInfo.InvariantCulture)}</td>")).Canary.Member);

    [Theory]
    [MemberData(nameof(AmountFormats))]
    public void An_amount_is_found_in_each_format(string format, string culture) =>
        Assert.Equal("Menagerie.Price", Assert.Single(Scanner.Scan($"total: {Filled.Value.Price.ToString(format, CultureInfo.GetCultureInfo(culture))}.")).Canary.Member);

    [Fact]
    public void A_moment_is_found_as_seconds_milliseconds_and_ticks_of_its_day()
    {
        DateTime midnight = DateTime.SpecifyKind(Filled.Value.Admitted.Date, DateTimeKind.Utc);
        var moment = new DateTimeOffset(midnight);

        Assert.Single(Scanner.Scan($"{{\"at\":{moment.ToUnixTimeSeconds()}}}"));
        Assert.Single(Scanner.Scan($"{{\"at\":{moment.ToUnixTimeMilliseconds()}}}"));
        Assert.Single(Scanner.Scan($"{{\"at\":{midnight.Ticks}}}"));
    }

    [Fact]
    public void A_telephone_number_is_found_however_it_is_divided()
    {
        string digits = Filled.Value.Telephone.Replace("-", "", StringComparison.Ordinal);

        Assert.All(
            new[] { digits, $"({digits[..3]}) {digits[3..6]}-{digits[6..]}", $"+1 {digits[..3]} {digits[3..6]} {digits[6..]}", $"{digits[..3]}.{digits[3..6]}.{digits[6..]}" },
            text => Assert.Single(Scanner.Scan(text)));
    }

    [Fact]
    public void A_number_within_a_longer_number_is_chance()
    {
        string account = Filled.Value.Account.ToString(CultureInfo.InvariantCulture);

        Assert.Single(Scanner.Scan($"account {account}"));
        Assert.Empty(Scanner.Scan($"account 5{account}"));
        Assert.Empty(Scanner.Scan($"account {account}5"));
    }
}
