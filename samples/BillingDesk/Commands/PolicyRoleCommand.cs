using MinNecessary.Policy;

namespace BillingDesk.Commands;

/// <summary>Says all that a role sees, and why.</summary>
internal sealed class PolicyRoleCommand(PolicyDesk desk)
{
    public async Task<int> RunAsync(string role, string? file, bool isJson, CancellationToken cancellationToken)
    {
        if (await desk.ReadAsync(file, cancellationToken) is not { } policy)
        {
            return ExitCode.NoAnswer;
        }

        try
        {
            IReadOnlyList<RoleAccess> access = new PolicyAudit(policy).AccessOfRole(role);
            if (isJson)
            {
                RoleDefinition definition = policy.Roles[role];
                desk.WriteJson(new { policy = policy.Name, version = policy.Version, hash = policy.Hash, role, description = definition.Description, training = definition.Training, access = access.Select(PolicyJson.Of) });
            }
            else
            {
                WriteText(policy, policy.Roles[role], access);
            }

            return ExitCode.Success;
        }
        catch (ArgumentException exception) when (exception.ParamName == "role")
        {
            desk.Explain(PolicyText.MessageOf(exception));
            return ExitCode.NoAnswer;
        }
    }

    private void WriteText(PolicyDocument policy, RoleDefinition role, IReadOnlyList<RoleAccess> access)
    {
        desk.Write($"What {role.Name} sees under policy {policy}{(access.Count == 0 ? ": nothing." : ":")}");
        desk.Write($"{role.Description}. Training: {(role.Training.Count == 0 ? "none" : string.Join(", ", role.Training))}.", indent: 2);
        foreach (RoleAccess each in access)
        {
            desk.WriteLine();
            desk.Write(each.Terms + ".");
            WriteList("In full: ", each.Grant.Disclose);
            WriteList("Masked: ", each.Grant.Mask.Select(mask => $"{mask.Key} ({mask.Value})"));
            foreach (StandingRestriction restriction in each.Restrictions)
            {
                desk.Write(PolicyText.RestrictionOf(restriction), indent: 2);
            }

            desk.Write($"Why: {each.Grant.Why}", indent: 2);
        }
    }

    private void WriteList(string heading, IEnumerable<string> names)
    {
        string[] all = [.. names];
        if (all.Length > 0)
        {
            desk.Write(heading + string.Join(", ", all), indent: 2);
        }
    }
}
