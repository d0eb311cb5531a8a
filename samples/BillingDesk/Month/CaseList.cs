using System.Globalization;
using System.Text;
using MinNecessary.Operations;

namespace BillingDesk.Month;

/// <summary>
/// The cases behind the ids of the report, for a spreadsheet: which work each is about. The month refers to work by the practice's own ids, which are not PHI; where an
/// application's references may be, they stay in its case desk.
/// </summary>
internal static class CaseList
{
    private const string Head = "Case,About,Kind,State,Owner,Taken by,Stage,Payer,Denial,Root cause,Logged,Due,Closed";

    public static async Task<string> OfAsync(CaseDesk desk, CancellationToken cancellationToken)
    {
        List<Case> cases = [];
        await foreach (Case each in desk.ReadAsync(cancellationToken: cancellationToken))
        {
            cases.Add(each);
        }

        var text = new StringBuilder(Head).Append("\r\n");
        foreach (Case each in InOrder(cases).OrderBy(each => !each.IsOpen))
        {
            string?[] cells =
            [
                each.Id, About(each), each.Kind, each.State.ToString(), each.Owner, each.TakenBy, each.Stage, each.Payer, each.DenialClass, each.RootCause, Moment(each.LoggedAt), Moment(each.DueAt), Moment(each.ClosedAt),
            ];
            text.AppendJoin(',', cells.Select(Cell)).Append("\r\n");
        }

        return text.ToString();
    }

    /// <summary>The earliest in front; of two at one moment what they are about decides, since ids follow from a key that may be another each time.</summary>
    public static IEnumerable<Case> InOrder(IEnumerable<Case> cases) => cases
        .OrderBy(each => each.LoggedAt).ThenBy(each => each.Kind, StringComparer.Ordinal).ThenBy(About, StringComparer.Ordinal).ThenBy(each => each.DenialClass, StringComparer.Ordinal).ThenBy(each => each.Id, StringComparer.Ordinal);

    private static string? About(Case each) => each.Trigger switch
    {
        MinNecessary.Policy.CaseTrigger.EmergencyAccess => "An emergency of the register",
        MinNecessary.Policy.CaseTrigger.AccessDenied when Guid.TryParseExact(each.Reference, "N", out _) => "A decision of the log",
        _ => each.Reference,
    };

    // A spreadsheet computes what begins like a formula, and a payer's name comes from a file.
    private static string Cell(string? value)
    {
        string text = value ?? "";
        string inert = text is ['=' or '+' or '-' or '@', ..] ? "'" + text : text;
        return $"\"{inert.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }

    private static string? Moment(DateTimeOffset? moment) => moment?.UtcDateTime.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);
}
