using MinNecessary.Policy;

namespace MinNecessary.Disclosures;

/// <summary>Until when an entry is kept, and whether something holds it. Immutable.</summary>
internal sealed class RetentionClock
{
    private readonly RetentionRequest _request;
    private readonly ILookup<string, PolicyVersion> _versions;

    public RetentionClock(RetentionRequest request)
    {
        _request = request;
        _versions = request.Policies.SelectMany(policy => policy.Versions).ToLookup(version => version.Document.Hash, StringComparer.Ordinal);
    }

    public bool IsPolicyKnown(DecisionEntry decision) => _versions.Contains(decision.PolicyHash);

    public bool IsOnHold(DisclosureEntry entry)
    {
        DateOnly day = DayOf(entry.OccurredAt, _request.Zone);
        return _request.Holds.Any(hold => hold.Holds(entry, day))
            || _request.OpenAccountings.Any(open => open.StoredSubject == entry.Subject && (open.Tenant ?? "") == (entry.Tenant ?? "") && IsIn(open, DayOf(entry.OccurredAt, open.Zone)));
    }

    /// <summary>The last day on which an entry is kept; null for ever, or for as long as its policy is in effect.</summary>
    public DateOnly? KeepUntil(DecisionEntry decision, DisclosureEntry entry)
    {
        // The last of what the decision permitted is its last effect.
        DateTimeOffset effect = entry is DecisionEntry && decision.ExpiresAt > entry.OccurredAt ? decision.ExpiresAt : entry.OccurredAt;
        DateOnly day = DayOf(effect, _request.Zone);
        if (SixYearsFrom(day) is not { } last)
        {
            return null;
        }

        foreach (PolicyVersion version in _versions[decision.PolicyHash])
        {
            if (version.KeepUntil(day) is not { } policy)
            {
                return null;
            }

            last = policy > last ? policy : last;
        }

        return last;
    }

    /// <summary>The last day on which a request for an accounting still reaches back to a day: on a leap day that is one more than six years.</summary>
    internal static DateOnly? SixYearsFrom(DateOnly day)
    {
        if (day.Year >= DateOnly.MaxValue.Year - AccountingRequest.Years)
        {
            return null;
        }

        DateOnly last = day.AddYears(AccountingRequest.Years);
        return last.AddDays(1).AddYears(-AccountingRequest.Years) <= day ? last.AddDays(1) : last;
    }

    private static bool IsIn(AccountingRequest open, DateOnly day) => day >= (open.From ?? open.ReceivedOn.AddYears(-AccountingRequest.Years)) && day <= (open.Through ?? open.ReceivedOn);

    private static DateOnly DayOf(DateTimeOffset moment, TimeZoneInfo zone) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(moment, zone).DateTime);
}
