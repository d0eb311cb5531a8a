using MinNecessary.Policy;

namespace BillingDesk.Commands;

/// <summary>Says who sees a category, and why.</summary>
internal sealed class PolicyWhoCommand(PolicyDesk desk)
{
    public async Task<int> RunAsync(string category, string? file, bool isJson, CancellationToken cancellationToken)
    {
        if (await desk.ReadAsync(file, cancellationToken) is not { } policy)
        {
            return ExitCode.NoAnswer;
        }

        try
        {
            var audit = new PolicyAudit(policy);
            IReadOnlyList<CategoryAccess> access = audit.AccessToCategory(category);
            if (isJson)
            {
                desk.WriteJson(new { policy = policy.Name, version = policy.Version, hash = policy.Hash, category, access = access.Select(PolicyJson.Of), reviews = audit.ReviewsOfCategory(category).Select(PolicyJson.Of) });
            }
            else
            {
                WriteText(policy, category, access, audit.ReviewsOfCategory(category));
            }

            return ExitCode.Success;
        }
        catch (ArgumentException exception) when (exception.ParamName == "category")
        {
            desk.Explain(PolicyText.MessageOf(exception));
            return ExitCode.NoAnswer;
        }
    }

    private void WriteText(PolicyDocument policy, string category, IReadOnlyList<CategoryAccess> access, IReadOnlyList<ReviewCriteria> reviews)
    {
        desk.Write(access.Count == 0 ? $"No grant of policy {policy} shows {category}." : $"Who sees {category} under policy {policy}:");
        foreach (CategoryAccess each in access)
        {
            desk.WriteLine();
            desk.Write($"{each.Access.Role}: {(each.Mask is { } mask ? $"under mask {mask}" : "in full")}{(each.Access.IsEmergency ? ", in an emergency alone" : "")}");
            desk.Write(each.Access.Terms + ".", indent: 2);
            if (each.Mask is not null && each.Access.Grant.Transaction is { } transaction)
            {
                desk.Write($"What transaction {transaction} requires is shown whole.", indent: 2);
            }

            foreach (StandingRestriction restriction in each.Restrictions)
            {
                desk.Write(PolicyText.RestrictionOf(restriction), indent: 2);
            }

            desk.Write(each.IsRestrictable ? "An individual's restriction on it withholds it." : "An individual's restriction on it has the whole record refused.", indent: 2);
            desk.Write($"Why: {each.Access.Grant.Why}", indent: 2);
        }

        foreach (ReviewCriteria criteria in reviews)
        {
            desk.WriteLine();
            desk.Write($"Beyond that, {criteria.Reviewer} may approve single {(criteria.Activity == Activity.Disclosure ? "disclosures" : "requests")} of it that no grant covers.");
        }
    }
}
