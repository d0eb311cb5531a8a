using Microsoft.Extensions.Options;
using MinNecessary.Policy;

namespace MinNecessary.Operations;

/// <summary>The practice whose operations are run: its policy, and its clock.</summary>
internal sealed class Practice
{
    public Practice(PolicyDocument policy, IBusinessCalendar calendar, TimeProvider time)
    {
        Policy = policy;
        Operations = policy.Operations ?? throw new ArgumentException("The policy has no operations.", nameof(policy));
        Clock = new PracticeClock(Operations, calendar, time);
    }

    public PolicyDocument Policy { get; }

    public OperationsDefinition Operations { get; }

    public PracticeClock Clock { get; }

    /// <summary>Who owns the case of a limit that names no owner of its own.</summary>
    public string LimitOwner => Operations.FindCase(CaseTrigger.LimitPassed)?.Owner ?? Operations.Stages[0].Owner;

    /// <summary>The practice of the options, which are validated.</summary>
    public static Practice Of(IOptions<MinNecessaryOptions> gate, IOptions<OperationsOptions> options, IBusinessCalendar calendar, TimeProvider time)
    {
        string? name = options.Value.PolicyName;
        return new Practice(WithOperations(gate.Value).Single(policy => name is null || policy.Name == name), calendar, time);
    }

    /// <summary>Why it is not known which policy's operations are run; null where it is.</summary>
    public static string? PolicyProblem(MinNecessaryOptions gate, OperationsOptions options)
    {
        PolicyDocument[] policies = [.. WithOperations(gate).Where(policy => options.PolicyName is null || policy.Name == options.PolicyName)];
        return policies switch
        {
            [] when options.PolicyName is null => "No registered policy has 'operations'. Add the object to the policy document, or do not call AddMinNecessaryOperations.",
            [] => $"No registered policy of the name in PolicyName has 'operations'. Those that have: {string.Join(", ", WithOperations(gate).Select(policy => policy.Name))}.",
            [var policy] when !TimeZoneInfo.TryFindSystemTimeZoneById(policy.Operations!.Zone, out _) =>
                $"The operations of policy '{policy.Name}' are in a time zone that this machine does not know. Write an IANA zone such as America/New_York, or install the time zone data.",
            [_] => null,
            _ => $"Several registered policies have 'operations': {string.Join(", ", policies.Select(policy => policy.Name))}. Set PolicyName to one of them.",
        };
    }

    private static IEnumerable<PolicyDocument> WithOperations(MinNecessaryOptions gate) => gate.Policies.Where(policy => policy.Operations is not null);
}
