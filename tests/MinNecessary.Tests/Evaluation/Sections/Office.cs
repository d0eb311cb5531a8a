using MinNecessary.Policy;

namespace MinNecessary.Tests.Evaluation.Sections;

/// <summary>An office that knows a party and a purpose of every kind. A test gives it one grant, called G, and asks under it.</summary>
internal static class Office
{
    /// <summary>A Monday.</summary>
    public static readonly DateTimeOffset Now = new(2026, 11, 23, 12, 0, 0, TimeSpan.Zero);

    public static readonly DateOnly Today = new(2026, 11, 23);

    public static readonly Facts Known = new()
    {
        TrainingCurrent = true, AssignedWork = true, AgreementInForce = true, IdentityVerified = true, Restrictions = [], IsEmergencyReviewOverdue = false,
    };

    public static PolicyDocument Use(string purpose, string grant = "", string policy = "", string disclose = "\"Name\", \"Diagnosis\"") =>
        With(Grant("Use", null, purpose, grant, disclose), policy);

    public static PolicyDocument Disclosure(string recipient, string purpose, string grant = "", string policy = "", string disclose = "\"Name\", \"Diagnosis\"") =>
        With(Grant("Disclosure", recipient, purpose, grant, disclose), policy);

    public static PolicyDocument Request(string recipient, string purpose, string grant = "", string policy = "", string disclose = "\"Name\", \"Diagnosis\"") =>
        With(Grant("Request", recipient, purpose, grant, disclose), policy);

    public static string Grant(string activity, string? recipient, string purpose, string more = "", string disclose = "\"Name\", \"Diagnosis\"", string name = "G", string role = "Clerk")
    {
        string[] when = [.. activity == "Disclosure" ? ["IdentityVerified"] : Array.Empty<string>(), .. recipient == "Agency" ? ["AgreementInForce"] : Array.Empty<string>()];
        string[] members =
        [
            $"\"activity\": \"{activity}\", \"role\": \"{role}\", \"purpose\": \"{purpose}\", \"why\": \"The task needs it.\"",
            recipient is null ? "" : $"\"recipient\": \"{recipient}\"",
            more.Contains("\"preset\"", StringComparison.Ordinal) ? "" : $"\"disclose\": [{disclose}]",
            more.Contains("\"when\"", StringComparison.Ordinal) ? "" : $"\"when\": [{string.Join(", ", when.Select(condition => $"\"{condition}\""))}]",
            more,
        ];
        return $"\"{name}\": {{ {string.Join(", ", members.Where(member => member.Length > 0))} }}";
    }

    public static PolicyDocument With(string grants, string more = "") => PolicyDocument.Parse(Text(grants, more));

    public static string Text(string grants, string more = "") => $$"""
        {
          "name": "Office", "version": "1", "effective": "2026-01-01", "owner": "Privacy Officer",{{(more.Length > 0 ? more + "," : "")}}
          "purposes": {
            "Billing": { "basis": "Payment" }, "Care": { "basis": "Treatment" }, "Audit": { "basis": "Operations" },
            "Study": { "basis": "Research" }, "Registry": { "basis": "PublicHealth" }, "Litigation": { "basis": "Other" }
          },
          "roles": { "Clerk": { "description": "Works" }, "Nurse": { "description": "Cares" }, "Officer": { "description": "Reviews" } },
          "recipients": {
            "Plan": { "kind": "HealthPlan" }, "House": { "kind": "Clearinghouse" }, "Hospital": { "kind": "Provider" }, "Agency": { "kind": "BusinessAssociate" },
            "Patient": { "kind": "Individual" }, "Official": { "kind": "PublicOfficial" }, "Family": { "kind": "Other" }
          },
          "grants": { {{grants}} }
        }
        """;

    /// <summary>Asks under the policy's first grant.</summary>
    public static MinNecessary.Evaluation Ask(PolicyDocument policy, Facts? facts = null, string? emergency = null, DateTimeOffset? now = null, string[]? roles = null, string? actor = "u-17", string? subject = "MRN-1")
    {
        GrantDefinition grant = policy.Grants[0];
        return Ask(policy, grant.Activity, grant.Recipient, grant.Purpose, facts, emergency, now, roles ?? [grant.Role], actor, subject, grant.Role);
    }

    /// <summary>Asks for anything.</summary>
    public static MinNecessary.Evaluation Ask(
        PolicyDocument policy, Activity activity, string? recipient, string purpose, Facts? facts = null, string? emergency = null, DateTimeOffset? now = null, string[]? roles = null, string? actor = "u-17", string? subject = "MRN-1", string role = "Clerk") =>
        PolicyEvaluator.Evaluate(
            policy,
            new AccessRequest(activity, role, recipient, purpose, new Caller(actor, roles ?? [role]), subject) { Evidence = new RequestEvidence { EmergencyReason = emergency } },
            facts ?? Known,
            now ?? Now);
}
