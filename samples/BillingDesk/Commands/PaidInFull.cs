using System.Globalization;
using BillingDesk.Models;
using MinNecessary;

namespace BillingDesk.Commands;

/// <summary>
/// The service lines that patients paid for in full out of pocket and asked not to tell their plan of (45 CFR 164.522(a)(1)(vi)). An application keeps
/// them with its accounts and its restrictions; the sample is told them.
/// </summary>
internal sealed class PaidInFull
{
    private readonly Dictionary<string, HashSet<int>> _lines = new(StringComparer.Ordinal);

    /// <summary>Reads <c>CLAIM:LINE</c>, a patient control number and a line number, of each.</summary>
    /// <returns>The lines; null where one of them is not so.</returns>
    public static PaidInFull? Read(IEnumerable<string> lines)
    {
        var paid = new PaidInFull();
        foreach (string line in lines)
        {
            int colon = line.LastIndexOf(':');
            if (colon < 1 || !int.TryParse(line.AsSpan(colon + 1), NumberStyles.None, CultureInfo.InvariantCulture, out int number))
            {
                return null;
            }

            if (!paid._lines.TryGetValue(line[..colon], out HashSet<int>? numbers))
            {
                paid._lines.Add(line[..colon], numbers = []);
            }

            numbers.Add(number);
        }

        return paid;
    }

    /// <summary>The claim with its lines marked.</summary>
    public Claim Mark(Claim claim) => _lines.TryGetValue(claim.PatientControlNumber, out HashSet<int>? numbers)
        ? claim with { Lines = [.. claim.Lines.Select(line => line with { IsPaidInFull = numbers.Contains(line.LineNumber) })] }
        : claim;

    /// <summary>The facts with the patient's restriction, where there is one.</summary>
    public Facts Restrict(string subject, Facts facts) => _lines.ContainsKey(subject)
        ? facts with { Restrictions = [.. facts.Restrictions ?? [], new Restriction { Id = "sample-restriction", Kind = RestrictionKind.PaidInFull }] }
        : facts;
}
