using MinNecessary.Policy;

namespace MinNecessary;

/// <summary>Whether a grant that is loaded at run time shows nothing that the compiled one does not.</summary>
internal static class GrantNarrowing
{
    public static IReadOnlyList<string> Problems(PolicyDocument envelope, GrantDefinition compiled, GrantDefinition grant)
    {
        List<string> problems = [];
        void AddIf(bool isWider, string what) => PolicyNarrowing.AddIf(problems, isWider, $"Grant '{grant.Name}' {what}");

        bool isSame = (grant.Activity, grant.Role, grant.Recipient, grant.Purpose) == (compiled.Activity, compiled.Role, compiled.Recipient, compiled.Purpose);
        AddIf(!isSame, "is for another activity, role, recipient or purpose than the compiled one. A decision under it would be for something else; repeat the compiled one's.");
        foreach (string category in grant.Shown.Where(category => IsWider(compiled, grant, category)))
        {
            AddIf(true, $"shows '{category}' where the compiled one withholds it or shows it otherwise. Remove it; another mask is not narrower.");
        }

        foreach (string category in compiled.Shown.Where(category => !grant.Shows(category) && !envelope.IsRestrictable(compiled, category)))
        {
            AddIf(true, $"withholds '{category}', which the compiled views cannot do without. List it under 'restrictable' of the compiled policy, or remove the grant whole.");
        }

        AddIf(compiled.When.Except(grant.When, StringComparer.Ordinal).Any(), $"lacks conditions of the compiled one: {string.Join(", ", compiled.When.Except(grant.When, StringComparer.Ordinal))}. Repeat them.");
        AddIf(grant.Exemption != compiled.Exemption, "claims another exemption than the compiled one. Repeat the compiled one's.");
        AddIf(!compiled.IsRoutine && grant.IsRoutine, "is routine and the compiled one is not. Repeat \"routine\": false.");
        AddIf(compiled.IsRoutine && !grant.IsRoutine, "is not routine and the compiled one is; the compiled views cannot show the part that a review approves. Make it so in the compiled policy.");
        AddIf(compiled.Reliance.Count > 0 && (grant.Reliance.Count == 0 || grant.Reliance.Except(compiled.Reliance).Any()), "relies on more than the compiled one, or needs no one to rely on. Repeat the compiled one's.");
        AddIf(grant.Preset != compiled.Preset || grant.Transaction != compiled.Transaction, "has another preset or transaction than the compiled one. Repeat the compiled one's.");
        AddIf(!compiled.Models.ToHashSet(StringComparer.Ordinal).SetEquals(grant.Models), "is for other models than the compiled one, whose views are compiled in. Repeat the compiled one's.");
        AddIf(!SameRows(compiled, grant), "has other row conditions than the compiled one, which are compiled in. Repeat the compiled one's.");
        AddIf(compiled.Hours is not null && !IsWithin(grant.Hours, compiled.Hours), "has longer hours than the compiled one. Stay within them.");
        AddIf(grant.Emergency is not null && !IsWithin(grant.Emergency, compiled.Emergency), "opens an emergency to more than the compiled one. Repeat the compiled one's, or remove 'emergency'.");
        return problems;
    }

    private static bool IsWider(GrantDefinition compiled, GrantDefinition grant, string category) => grant.Mask.TryGetValue(category, out string? mask)
        ? !compiled.Mask.TryGetValue(category, out string? same) || same != mask
        : !compiled.Disclose.Contains(category);

    private static bool SameRows(GrantDefinition compiled, GrantDefinition grant) =>
        compiled.Rows.Count == grant.Rows.Count && compiled.Rows.All(row => grant.Rows.Any(other =>
            other.Context == row.Context && other.AtLeast == row.AtLeast && other.Below == row.Below && (other.OneOf ?? []).SequenceEqual(row.OneOf ?? [])));

    private static bool IsWithin(AccessHours? hours, AccessHours compiled) =>
        hours is not null && hours.Zone == compiled.Zone && hours.From >= compiled.From && hours.To <= compiled.To && PolicyNarrowing.Covers(compiled.Days, hours.Days);

    private static bool IsWithin(EmergencyDefinition emergency, EmergencyDefinition? compiled) =>
        compiled is not null && emergency.ValidFor <= compiled.ValidFor && (compiled.IsLoggedLate || !emergency.IsLoggedLate) && !emergency.Roles.Except(compiled.Roles, StringComparer.Ordinal).Any() && !emergency.Overrides.Except(compiled.Overrides, StringComparer.Ordinal).Any();
}
