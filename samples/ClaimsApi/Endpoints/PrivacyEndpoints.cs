using ClaimsApi.Logins;
using MinNecessary.Disclosures;
using MinNecessary.Operations;

namespace ClaimsApi.Endpoints;

/// <summary>What the privacy officer looks at: numbers, codes and names of the policy.</summary>
internal static class PrivacyEndpoints
{
    public const string Policy = "PrivacyOffice";

    private const int Latest = 50;

    public static void MapPrivacy(this IEndpointRouteBuilder app)
    {
        RouteGroupBuilder office = app.MapGroup("").RequireAuthorization(Policy);
        office.MapGet("/api/decisions", DecisionsAsync);
        office.MapGet("/api/cases", CasesAsync);
        office.MapGet("/reports/week", WeekAsync);
        office.MapGet("/reports/matrix", () => Page(DisclosureMatrixPage.ToHtml(BillingPolicy.Document)));
    }

    private static async Task<IReadOnlyList<DecisionRow>> DecisionsAsync(IDisclosureStore store, IDisclosureLog log, TimeProvider clock, CancellationToken cancellationToken)
    {
        await log.FlushAsync(cancellationToken);
        List<DecisionRow> rows = [];
        await foreach (SealedEntry entry in store.ReadAsync(new DisclosureQuery { From = clock.GetUtcNow().AddDays(-1) }, cancellationToken))
        {
            if (entry.Read() is not DecisionEntry decision)
            {
                continue;
            }

            // What was decided at once for a list is one row.
            DecisionRow row = DecisionRow.Of(decision);
            if (rows.Count > 0 && rows[^1] with { Individuals = 1 } == row)
            {
                rows[^1] = rows[^1] with { Individuals = rows[^1].Individuals + 1 };
            }
            else
            {
                rows.Add(row);
            }
        }

        return [.. rows.AsEnumerable().Reverse().Take(Latest)];
    }

    private static async Task<IReadOnlyList<CaseRow>> CasesAsync(CaseDesk desk, CancellationToken cancellationToken)
    {
        List<CaseRow> rows = [];
        await foreach (Case open in desk.ReadAsync(isOpen: true, cancellationToken: cancellationToken))
        {
            rows.Add(CaseRow.Of(open));
        }

        return rows;
    }

    private static async Task<IResult> WeekAsync(WeeklyReporter reporter, TimeProvider clock, CancellationToken cancellationToken) =>
        Page((await reporter.PrepareAsync(DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime), new WeeklyInputs(), cancellationToken)).ToHtml());

    private static IResult Page(string html) => Results.Content(html, "text/html; charset=utf-8");
}
