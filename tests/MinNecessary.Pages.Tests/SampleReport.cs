using MinNecessary.Operations;
using MinNecessary.Policy;

namespace MinNecessary.Pages.Tests;

/// <summary>A week of an invented practice.</summary>
internal static class SampleReport
{
    public static WeeklyReport Full { get; } = new()
    {
        PolicyName = "Billing",
        PolicyVersion = "2026.1",
        PolicyHash = "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef",
        Week = new DateOnly(2026, 11, 23),
        PreparedAt = new DateTimeOffset(2026, 11, 30, 12, 0, 0, TimeSpan.Zero),
        Owner = "BillingManager",
        Measures =
        [
            new ReportedMeasure(Kpi.CleanClaimRate, 91.4m, 95, false, "ClaimSubmitter", "Correct the edit that fails most, and add it to the intake checklist.", [88, 89.5m, null, 90, 92, 91, 90.5m]),
            new ReportedMeasure(Kpi.RemittanceDenialRate, 6.2m, 8, true, "DenialSpecialist", "Appeal within five days.", [9, 8.1m, 7.5m, 7, 6.8m, 6.4m, 6.3m]),
            new ReportedMeasure(Kpi.NetDaysInAccountsReceivable, 41, 40, false, "BillingManager", "Work the 61–90 bucket first.", [44, 43, 43, 42, 42, 41, 41]),
            new ReportedMeasure(Kpi.TimeToLog, 3.5m, 8, true, "BillingManager", "Log the same day.", [6, 5]),
            new ReportedMeasure(Kpi.OverDisclosureAttempts, 2, 0, false, "PrivacyOfficer", "Talk to who asked; narrow the form that asks.", [5, 4, 4, 3, 2, 2, 1]),
            new ReportedMeasure(Kpi.FirstPassYield, null, 90, null, "ClaimSubmitter", "Find what the payer rejects first.", []),
        ],
        Changes = [new("Cases opened", 34, 29), new("Cases closed", 31, 31), new("Cases opened again", 2, 0), new("Escalations", 5, 7), new("Logged late", 1, null), new("Accesses denied", 12, 15)],
        Blocked =
        [
            new ReportedCase("0193f2c4", "DeniedClaim", "Denials", "Invented Health Plan", "CO-16", "BillingManager", 19, new DateOnly(2026, 11, 16), ["Corrected claim", "Root cause"]),
            new ReportedCase("0193f5a0", "MissingItem", "Authorization", "Sample Mutual", null, "AuthorizationSpecialist", 11, new DateOnly(2026, 11, 20), ["Authorization number"]),
            new ReportedCase("0193f7bb", "LimitPassed", null, null, null, "PrivacyOfficer", 8, new DateOnly(2026, 11, 24), []),
        ],
        BlockedInAll = 3,
        Next = [new("BillingManager", 6, 2, new DateOnly(2026, 11, 30), "Close DeniedClaim 0193f2c4"), new("DenialSpecialist", 14, 0, new DateOnly(2026, 12, 2), "Verify DeniedClaim 0193f9d1"), new("PrivacyOfficer", 1, 1, new DateOnly(2026, 11, 24), "Close LimitPassed 0193f7bb")],
        Aging = [new("0–30", 812, 204_310), new("31–60", 240, 61_200), new("61–90", 96, 30_050), new("91–120", 41, 15_400), new("121+", 22, 9_870)],
        AgingFrom = "the first submission of the claim",
        Segments =
        [
            new("Payer", "Invented Health Plan", 14, 12, 20, 3), new("Payer", "Sample Mutual", 9, 10, 6, 1), new("Payer", null, 11, 9, 8, 1),
            new("DenialClass", "CO-16", 8, 6, 9, 2), new("DenialClass", "CO-197", 5, 5, 4, 0), new("Stage", "Denials", 20, 18, 22, 4), new("Stage", "Authorization", 6, 7, 5, 1),
        ],
        Recurring = [new("DeniedClaim", "Invented Health Plan", "CO-16", "Referring provider missing", 7), new("MissingItem", "Sample Mutual", null, null, 4)],
        Actions = [new ReportedAction("A-12", Kpi.CleanClaimRate, "ClaimSubmitter", new DateOnly(2026, 11, 27), true), new ReportedAction("A-14", Kpi.OverDisclosureAttempts, "PrivacyOfficer", new DateOnly(2026, 12, 11), false)],
        Checks = [new ProcessCheck("Who has which role is confirmed", false, "17 roles held, 1 overdue to be confirmed"), new ProcessCheck("Every vendor's agreement is in force for what it is given", true, "3 vendors")],
        Readiness = new ReadinessReport(18, [new ProcessCheck("The intake checklist is stable", true, "Unchanged for 14 days"), new ProcessCheck("The escalation rules are explicit", true, "Every kind of cases names a chain"), new ProcessCheck("The KPI rhythm runs", false, "1 of 2 weeks closed")]),
    };

    public static WeeklyReport Empty { get; } = Full with { Owner = null, ClosedBy = "u-7", Measures = [], Changes = [], Blocked = [], BlockedInAll = 0, Next = [], Aging = [], AgingFrom = null, Segments = [], Recurring = [], Actions = [], Checks = [], Readiness = null };
}
