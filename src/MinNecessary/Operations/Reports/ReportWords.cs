using System.Globalization;
using MinNecessary.Disclosures;
using MinNecessary.Policy;

namespace MinNecessary.Operations;

/// <summary>How reports say what the policy names.</summary>
internal static class ReportWords
{
    /// <summary>What is measured, for a person.</summary>
    public static string Of(Kpi kpi) => kpi switch
    {
        Kpi.CleanClaimRate => "Clean claim rate",
        Kpi.NetDaysInAccountsReceivable => "Net days in A/R",
        Kpi.AgedAccountsReceivable => "Aged A/R over 90 days",
        Kpi.RemittanceDenialRate => "Remittance denial rate",
        Kpi.FirstPassYield => "First-pass yield",
        Kpi.TimeToLog => "Time to log",
        Kpi.TimeToEscalate => "Time to escalate",
        Kpi.TimeToClose => "Time to close",
        Kpi.OverDisclosureAttempts => "Over-disclosure attempts",
        Kpi.RecertificationsOverdue => "Recertifications overdue",
        _ => Spaced(kpi.ToString()),
    };

    /// <summary>A value with its unit; a dash where there is none.</summary>
    public static string Of(Kpi kpi, decimal? value) => value is not { } number ? "–" : kpi switch
    {
        Kpi.CleanClaimRate or Kpi.AgedAccountsReceivable or Kpi.RemittanceDenialRate or Kpi.FirstPassYield => string.Create(CultureInfo.InvariantCulture, $"{number:0.#} %"),
        Kpi.NetDaysInAccountsReceivable => string.Create(CultureInfo.InvariantCulture, $"{number:0.#} days"),
        Kpi.TimeToLog or Kpi.TimeToEscalate or Kpi.TimeToClose => string.Create(CultureInfo.InvariantCulture, $"{number:0.#} h"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{number:0.#}"),
    };

    /// <summary>Whether it should be at least its target; else at most.</summary>
    public static bool IsMoreBetter(Kpi kpi) => kpi is Kpi.CleanClaimRate or Kpi.FirstPassYield;

    /// <summary>Its target, in words.</summary>
    public static string Target(ReportedMeasure measure) => $"{(IsMoreBetter(measure.Kpi) ? "at least" : "at most")} {Of(measure.Kpi, measure.Target)}";

    /// <summary>A name of the policy as words: <c>BillingManager</c> is <c>Billing manager</c>.</summary>
    public static string Spaced(string name)
    {
        string words = PlainWords.Split(name).Replace('_', ' ');
        return words.Length == 0 ? words : char.ToUpperInvariant(words[0]) + words[1..];
    }

    public static string Day(DateOnly day) => day.ToString("MMM d, yyyy", CultureInfo.InvariantCulture);

    public static string Money(decimal? amount) => amount is { } dollars ? dollars.ToString("$#,##0", CultureInfo.InvariantCulture) : "–";

    public static string Number(int number) => number.ToString("#,##0", CultureInfo.InvariantCulture);

    /// <summary>How a number changed against the week before; null where that is not known.</summary>
    public static string? Change(ReportedNumber number) => number.Before is not { } before ? null
        : number.Number == before ? "as last week"
        : string.Create(CultureInfo.InvariantCulture, $"{Math.Abs((long)number.Number - before):#,##0} {(number.Number > before ? "more" : "fewer")} than last week");
}
