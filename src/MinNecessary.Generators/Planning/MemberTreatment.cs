using MinNecessary.Generators.Model;
using MinNecessary.Generators.Parsing;
using MinNecessary.Policy;

namespace MinNecessary.Generators.Planning;

/// <summary>Decides what a grant does with a member, and finds masks that do not fit.</summary>
internal sealed class MemberTreatment(GrantDefinition grant, PolicyFile file)
{
    private readonly HashSet<string> _reported = new(StringComparer.Ordinal);

    public List<DiagnosticSpec> Diagnostics { get; } = [];

    /// <summary>
    /// A member of several categories is disclosed only where all of them are, and masked where one of them is masked.
    /// </summary>
    public (Treatment Treatment, string? Mask) Of(MemberSpec member)
    {
        if (member.Categories.Count == 0)
        {
            return (Treatment.Full, null);
        }

        List<string> masks = [];
        foreach (string category in member.Categories)
        {
            if (grant.Mask.TryGetValue(category, out string? mask))
            {
                masks.Add(mask);
                if (!Fits(mask, member.Shape))
                {
                    // Nobody chose a preset's mask for this member: what it does not fit is withheld, as the preset withholds what it does not know.
                    if (grant.HasOwnMask(category))
                    {
                        ReportMisfit(category, mask, member);
                    }

                    return (Treatment.Withheld, null);
                }
            }
            else if (!grant.Disclose.Contains(category))
            {
                return (Treatment.Withheld, null);
            }
        }

        string[] distinct = masks.Distinct().ToArray();
        if (distinct.Length > 1)
        {
            if (member.Categories.Any(grant.HasOwnMask))
            {
                ReportSeveral(member, distinct);
            }

            return (Treatment.Withheld, null);
        }

        return distinct.Length == 0 ? (Treatment.Full, null) : (Treatment.Masked, distinct[0]);
    }

    /// <summary>What a mask has to fit, to fit values of a kind.</summary>
    public static MaskFits FitOf(ScalarKind kind) => kind switch
    {
        ScalarKind.Text => MaskFits.Text,
        ScalarKind.Date => MaskFits.Date,
        ScalarKind.Number => MaskFits.Number,
        _ => MaskFits.Other,
    };

    // A dictionary has keys too: masked, two of them might look alike; bare, they would show what the mask hides.
    private static bool Fits(string mask, ShapeSpec shape) => shape switch
    {
        ScalarShape scalar => MaskCatalog.Find(mask) is { } definition && (definition.Fits & FitOf(scalar.Kind)) != 0,
        ListShape list => Fits(mask, list.Element),
        _ => false,
    };

    // Once for each entry of the policy, however many members have the category: it is one mistake.
    private void ReportMisfit(string category, string mask, MemberSpec member)
    {
        if (_reported.Add(category))
        {
            string type = member.Shape.ModelKey is not null ? "a PHI model" : $"of type '{member.Shape.SourceType.Replace("global::", "")}'";
            Diagnostics.Add(DiagnosticSpec.Create("MN0117", file.LocationOf(grant.MaskPosition(category)), mask, category, grant.Name, member.Name, type));
        }
    }

    private void ReportSeveral(MemberSpec member, string[] masks)
    {
        if (_reported.Add("member " + member.Name))
        {
            string masked = member.Categories.Last(grant.HasOwnMask);
            Diagnostics.Add(DiagnosticSpec.Create("MN0118", file.LocationOf(grant.MaskPosition(masked)), member.Name, grant.Name, string.Join(", ", masks)));
        }
    }
}
