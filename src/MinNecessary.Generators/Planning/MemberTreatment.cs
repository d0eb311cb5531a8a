using MinNecessary.Generators.Model;
using MinNecessary.Generators.Parsing;
using MinNecessary.Policy;

namespace MinNecessary.Generators.Planning;

/// <summary>Decides what a grant does with a member, and finds masks that do not fit.</summary>
internal sealed class MemberTreatment(GrantDefinition grant, OwnMasks masks, PolicyFile file)
{
    private readonly HashSet<string> _reported = new(StringComparer.Ordinal);

    public List<DiagnosticSpec> Diagnostics { get; } = [];

    /// <summary>
    /// A member of several categories is disclosed only where all of them are, and masked where one of them is masked.
    /// </summary>
    public (Treatment Treatment, string? Mask, string Why) Of(MemberSpec member)
    {
        if (member.Categories.Count == 0 && member.Use.IsLabel)
        {
            return (Treatment.Withheld, null, "it says which sensitivity labels the record carries");
        }

        if (member.Categories.Count == 0)
        {
            return (Treatment.Full, null, "declared not to be PHI");
        }

        if (member.Categories.Where(category => !grant.Mask.ContainsKey(category) && !grant.Disclose.Contains(category)).ToArray() is { Length: > 0 } hidden)
        {
            return (Treatment.Withheld, null, $"{Who} does not disclose {string.Join(" or ", hidden)}");
        }

        // What a standard transaction requires is outside of the standard (45 CFR 164.502(b)(2)(vi)); a screen goes on masking it.
        if (grant.Transaction is { } transaction && member.Use.RequiredBy.Contains(transaction))
        {
            return (Treatment.Full, null, $"transaction {transaction} requires it (45 CFR 164.502(b)(2)(vi))");
        }

        string[] masked = member.Categories.Where(grant.Mask.ContainsKey).ToArray();
        if (masked.FirstOrDefault(category => !Fits(grant.Mask[category], member.Shape)) is { } misfit)
        {
            return (Treatment.Withheld, null, Misfit(misfit, grant.Mask[misfit], member));
        }

        string[] names = masked.Select(category => grant.Mask[category]).Distinct().ToArray();
        return names.Length switch
        {
            0 => (Treatment.Full, null, $"{Who} discloses {string.Join(" and ", member.Categories)}"),
            1 => (Treatment.Masked, names[0], $"{Who} masks {string.Join(" and ", masked)}"),
            _ => (Treatment.Withheld, null, Several(member, names)),
        };
    }

    private string Who => grant.Preset is { } preset ? $"the grant, with preset {preset}," : "the grant";

    /// <summary>What a mask has to fit, to fit values of a kind.</summary>
    public static MaskFits FitOf(ScalarKind kind) => kind switch
    {
        ScalarKind.Text => MaskFits.Text,
        ScalarKind.Date => MaskFits.Date,
        ScalarKind.Number => MaskFits.Number,
        _ => MaskFits.Other,
    };

    /// <summary>The organisation's method for a mask; null for a built-in one.</summary>
    public string? OwnMask(string mask, ShapeSpec shape) => MaskCatalog.Find(mask) is null && shape.Leaf is ScalarShape scalar ? masks.Find(mask, scalar.TypeName) : null;

    // A dictionary has keys too: masked, two of them might look alike; bare, they would show what the mask hides.
    private bool Fits(string mask, ShapeSpec shape) => shape switch
    {
        ScalarShape scalar => MaskCatalog.Find(mask) is { } definition ? (definition.Fits & FitOf(scalar.Kind)) != 0 : masks.Find(mask, scalar.TypeName) is not null,
        ListShape list => Fits(mask, list.Element),
        _ => false,
    };

    // Nobody chose a preset's mask for this member: what it does not fit is withheld, as the preset withholds what it does not know.
    // Reported once for each entry of the policy, however many members have the category: it is one mistake.
    private string Misfit(string category, string mask, MemberSpec member)
    {
        string type = member.Shape.ModelKey is not null ? "a PHI model" : $"of type '{member.Shape.SourceType.Replace("global::", "")}'";
        if (grant.HasOwnMask(category) && _reported.Add(category))
        {
            Diagnostics.Add(DiagnosticSpec.Create("MN0117", file.LocationOf(grant.MaskPosition(category)), mask, category, grant.Name, member.Name, type));
        }

        return $"mask {mask} of {category} does not fit it: it is {type}";
    }

    private string Several(MemberSpec member, string[] names)
    {
        if (member.Categories.LastOrDefault(grant.HasOwnMask) is { } masked && _reported.Add("member " + member.Name))
        {
            Diagnostics.Add(DiagnosticSpec.Create("MN0118", file.LocationOf(grant.MaskPosition(masked)), member.Name, grant.Name, string.Join(", ", names)));
        }

        return "its categories are masked differently";
    }
}
