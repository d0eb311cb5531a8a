using MinNecessary.Policy;

namespace MinNecessary.Tests.Evaluation;

/// <summary>A policy whose grants meet every condition, in effect from 2026 to the end of 2027.</summary>
internal static class EvaluationPolicy
{
    public static readonly DateTimeOffset Within = new(2026, 11, 23, 12, 0, 0, TimeSpan.Zero);

    public static readonly Facts AllHold = new() { TrainingCurrent = true, AssignedWork = true, AgreementInForce = true, IdentityVerified = true };

    public static PolicyDocument Document { get; } = PolicyDocument.Parse("""
        {
          "name": "Desk", "version": "7", "effective": "2026-01-01", "expires": "2028-01-01", "owner": "Privacy Officer",
          "purposes": { "Coding": { "basis": "Payment" }, "Collections": { "basis": "Payment" } },
          "roles": { "Coder": { "description": "Codes" }, "Liaison": { "description": "Places accounts" } },
          "recipients": { "Agency": { "kind": "BusinessAssociate" } },
          "grants": {
            "Coding": {
              "activity": "Use", "role": "Coder", "purpose": "Coding", "disclose": ["Diagnosis"], "mask": { "Name": "Initials" }, "why": "Codes."
            },
            "Collections": {
              "activity": "Disclosure", "role": "Liaison", "recipient": "Agency", "purpose": "Collections", "disclose": ["Balance"],
              "when": ["TrainingCurrent", "AssignedWork", "AgreementInForce", "IdentityVerified"], "why": "Collects."
            }
          }
        }
        """);

    public static AccessRequest Request(string grant, Caller? caller = null, string? subject = "MRN-1")
    {
        GrantDefinition definition = Document.FindGrant(grant)!;
        return new AccessRequest(definition.Activity, definition.Role, definition.Recipient, definition.Purpose, caller ?? Actor(definition.Role), subject);
    }

    public static Caller Actor(params string[] roles) => new("actor-17", roles);
}
