using System.Globalization;
using MinNecessary.Policy;

namespace MinNecessary.Operations;

/// <summary>What is looked at each week, in a first month and after: that roles are confirmed, and that vendors' agreements permit what they are given.</summary>
internal sealed class ProcessChecks(Practice practice, RoleRegister roles, AgreementRegister agreements)
{
    public async Task<IReadOnlyList<ProcessCheck>> CheckAsync(DateOnly today, CancellationToken cancellationToken)
    {
        List<ProcessCheck> checks = [];
        if (practice.Operations.Recertification is not null)
        {
            checks.Add(await RolesAsync(cancellationToken).ConfigureAwait(false));
        }

        if (practice.Operations.Vendors.Count > 0)
        {
            checks.Add(await VendorsAsync(today, cancellationToken).ConfigureAwait(false));
        }

        return checks;
    }

    private async Task<ProcessCheck> RolesAsync(CancellationToken cancellationToken)
    {
        IReadOnlyList<RoleConfirmation> held = await roles.ReadAsync(cancellationToken).ConfigureAwait(false);
        int overdue = held.Count(role => role.IsOverdue);
        return new ProcessCheck("Who has which role is confirmed", held.Count > 0 && overdue == 0, held.Count == 0 ? "No role of anybody is entered" : string.Create(CultureInfo.InvariantCulture, $"{held.Count} roles held, {overdue} overdue to be confirmed"));
    }

    private async Task<ProcessCheck> VendorsAsync(DateOnly today, CancellationToken cancellationToken)
    {
        List<string> without = [];
        foreach (VendorDefinition vendor in practice.Operations.Vendors.Values)
        {
            Agreement? agreement = await agreements.FindAsync(vendor.Agreement, cancellationToken).ConfigureAwait(false);
            if (agreement is null || agreement.Recipient != vendor.Recipient || !IsOfItsKind(vendor, agreement) || vendor.Purposes.Any(purpose => !agreement.Permits(purpose, today)))
            {
                without.Add(vendor.Name);
            }
        }

        return new ProcessCheck("Every vendor's agreement is in force for what it is given", without.Count == 0,
            without.Count == 0 ? string.Create(CultureInfo.InvariantCulture, $"{practice.Operations.Vendors.Count} vendors") : $"Not for {string.Join(", ", without)}");
    }

    private bool IsOfItsKind(VendorDefinition vendor, Agreement agreement) =>
        vendor.Protocols.Select(practice.Policy.FindGrant).OfType<GrantDefinition>().All(protocol => SubmissionChecks.KindFor(protocol) == agreement.Kind);
}
