using MinNecessary.Disclosures;
using MinNecessary.Policy;

namespace MinNecessary.Tests.Disclosures;

/// <summary>An office's entries under policies that came one after another, and what may be deleted of them.</summary>
internal sealed class RetentionDesk
{
    public static readonly DateOnly Today = Office.Received;
    public static readonly DateTimeOffset Created = At(new DateOnly(2020, 6, 15));
    public static readonly PolicyDocument Old = Version("1", "2018-01-01", expires: "2020-07-01");
    public static readonly PolicyDocument Current = Version("2", "2020-07-01");
    public static readonly PolicyHistory History = new([Old, Current]);

    public Office Office { get; } = new();

    public static DateTimeOffset At(DateOnly day) => new(day.ToDateTime(new TimeOnly(12, 0)), TimeSpan.Zero);

    public static RetentionRequest Request(DateOnly? asOf = null, PolicyHistory[]? policies = null, LegalHold[]? holds = null, AccountingRequest[]? open = null) =>
        new() { AsOf = asOf ?? Today, Policies = policies ?? [History], Holds = holds ?? [], OpenAccountings = open ?? [] };

    public async Task<RetentionPlan> PlanAsync(DateOnly? asOf = null, PolicyHistory[]? policies = null, LegalHold[]? holds = null, AccountingRequest[]? open = null) =>
        await DisclosureRetention.PlanAsync(await Office.StoreAsync(), Request(asOf, policies, holds, open));

    /// <summary>A decision under a policy, and so many releases.</summary>
    public DecisionEntry Add(DateTimeOffset at, PolicyDocument policy, string subject = "MRN-1", string? tenant = null, int releases = 1)
    {
        DecisionEntry decision = Office.Add(SomeEntries.Decision(3) with
        {
            Id = $"{Office.Entries.Count + 1:x32}",
            OccurredAt = at,
            ExpiresAt = at.AddMinutes(5),
            Subject = subject,
            Tenant = tenant,
            PolicyHash = policy.Hash,
        });
        for (int index = 0; index < releases; index++)
        {
            Office.Release(decision, at.AddMinutes(index));
        }

        return decision;
    }

    public static PolicyDocument Version(string version, string effective, string? expires = null) => PolicyDocument.Parse($$"""
        {
          "name": "Desk", "version": "{{version}}", "effective": "{{effective}}", {{(expires is null ? "" : $"\"expires\": \"{expires}\",")}} "owner": "Privacy Officer",
          "purposes": { "Desk": { "basis": "Payment" } },
          "roles": { "Clerk": { "description": "Works at the desk" } },
          "grants": { "Desk": { "activity": "Use", "role": "Clerk", "purpose": "Desk", "disclose": ["Name"], "why": "To greet people." } }
        }
        """);
}
