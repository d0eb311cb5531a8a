using MinNecessary.Policy;

namespace MinNecessary.Operations;

/// <summary>The policy whose operations are run: one of those that are registered has them.</summary>
internal sealed class OperatedPolicy
{
    public OperatedPolicy(PolicyDocument document)
    {
        Document = document;
        Operations = document.Operations ?? throw new InvalidOperationException($"Policy '{document.Name}' has no 'operations'. Write them into the policy document.");
    }

    public PolicyDocument Document { get; }

    public OperationsDefinition Operations { get; }

    /// <summary>Who owns the case of a limit that names no owner of its own. The policy's validation sees to it that there is one.</summary>
    public string LimitOwner => Operations.FindCase(CaseTrigger.LimitPassed)?.Owner ?? Operations.Stages[0].Owner;

    public static OperatedPolicy Among(IEnumerable<PolicyDocument> policies) => policies.Where(policy => policy.Operations is not null).ToArray() switch
    {
        [{ } one] => new OperatedPolicy(one),
        [] => throw new InvalidOperationException("No policy that is registered has 'operations'. Write them into the policy document."),
        _ => throw new InvalidOperationException("More than one policy that is registered has 'operations', and work has one flow. Keep them in one."),
    };
}
