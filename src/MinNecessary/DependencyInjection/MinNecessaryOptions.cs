using MinNecessary.Policy;

namespace MinNecessary;

/// <summary>The options of the gate. They are validated at start-up under a host, and when the gate is made.</summary>
public sealed class MinNecessaryOptions
{
    /// <summary>
    /// The policies that the gate decides by, usually one. <c>AddMinNecessary</c> adds to it. At least one, no two of
    /// the same name.
    /// </summary>
    public IList<PolicyDocument> Policies { get; } = [];

    /// <summary>
    /// How long a decision permits access after it was made; never beyond the end of its policy. More than zero, at most
    /// 24 hours; 5 minutes by default: what made it true (training, assignment, agreement) may end at any time.
    /// </summary>
    public TimeSpan DecisionLifetime { get; set; } = TimeSpan.FromMinutes(5);

    /// <summary>
    /// How long after an emergency began its review is due (45 CFR 164.312(a)(2)(ii)); who has an overdue one claims no other. More than zero, at most 30
    /// days; 3 days by default.
    /// </summary>
    public TimeSpan EmergencyReviewPeriod { get; set; } = TimeSpan.FromDays(3);
}
