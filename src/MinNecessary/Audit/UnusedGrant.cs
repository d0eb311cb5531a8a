namespace MinNecessary.Policy;

/// <summary>A grant that was not used in a period, or that nobody can use. Immutable and safe for concurrent use.</summary>
public sealed class UnusedGrant
{
    private UnusedGrant(GrantDefinition grant, IReadOnlyList<string> reasons)
    {
        Grant = grant;
        Reasons = reasons;
    }

    /// <summary>The grant.</summary>
    public GrantDefinition Grant { get; }

    /// <summary>Why it is one: sentences for a person. Never empty.</summary>
    public IReadOnlyList<string> Reasons { get; }

    /// <summary>The grant and why.</summary>
    /// <returns>For example <c>Coding: Nothing was decided under it.</c></returns>
    public override string ToString() => $"{Grant.Name}: {string.Join(" ", Reasons)}";

    internal static UnusedGrant? Of(GrantDefinition grant, ObservedUse use)
    {
        List<string> reasons = [];
        AddIf(!use.Grants.Contains(grant.Name), "Nothing was decided under it.");
        AddIf(use.Roles is { } roles && !GrantPair.RolesOf(grant).Any(roles.Contains), $"Nobody holds {AuditText.List(GrantPair.RolesOf(grant))}.");
        AddIf(use.Purposes is { } purposes && !purposes.Contains(grant.Purpose), $"Nobody asks for {grant.Purpose}.");
        AddIf(use.Recipients is { } recipients && grant.Recipient is { } recipient && !recipients.Contains(recipient), $"There are no dealings with {grant.Recipient}.");
        AddIf(use.Models is { } models && grant.Models.Count > 0 && !grant.Models.Any(models.Contains), $"There is no model {string.Join(" or ", grant.Models)}.");
        return reasons.Count == 0 ? null : new UnusedGrant(grant, reasons.AsReadOnly());

        void AddIf(bool isSo, string reason)
        {
            if (isSo)
            {
                reasons.Add(reason);
            }
        }
    }
}
