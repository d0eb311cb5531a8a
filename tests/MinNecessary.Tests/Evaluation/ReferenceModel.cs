using System.Text.Json;

namespace MinNecessary.Tests.Evaluation;

/// <summary>
/// What the rule says, written down once more without any of the library's code: it reads the policy's JSON itself and
/// gives the codes that speak against a request, in order.
/// </summary>
internal static class ReferenceModel
{
    public static List<string> Reasons(JsonElement policy, RandomCase request)
    {
        List<string> reasons = [];
        if (request.Actor.Trim() == "")
        {
            reasons.Add("ActorMissing");
        }

        if (request.Subject.Trim() == "")
        {
            reasons.Add("SubjectMissing");
        }

        // Dates as yyyy-MM-dd compare as text.
        string today = request.Now.UtcDateTime.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
        bool hasBegun = string.CompareOrdinal(policy.GetProperty("effective").GetString(), today) <= 0;
        bool hasEnded = policy.TryGetProperty("expires", out JsonElement expires) && string.CompareOrdinal(expires.GetString(), today) <= 0;
        if (!hasBegun || hasEnded)
        {
            reasons.Add("PolicyNotInEffect");
        }

        foreach (JsonProperty grant in policy.GetProperty("grants").EnumerateObject())
        {
            if (Covers(grant.Value, request))
            {
                AddReasonsOfGrant(grant.Value, request, reasons);
                return reasons;
            }
        }

        reasons.Add("NoGrant");
        return reasons;
    }

    private static bool Covers(JsonElement grant, RandomCase request) =>
        Text(grant, "activity") == request.Activity && Text(grant, "role") == request.Role && Text(grant, "recipient") == request.Recipient && Text(grant, "purpose") == request.Purpose;

    private static void AddReasonsOfGrant(JsonElement grant, RandomCase request, List<string> reasons)
    {
        if (!request.Held.Contains(Text(grant, "role")))
        {
            reasons.Add("RoleNotHeld");
        }

        foreach (JsonElement condition in grant.GetProperty("when").EnumerateArray())
        {
            string name = condition.GetString()!;
            if (request.Known.TryGetValue(name, out bool holds) && holds)
            {
                continue;
            }

            bool isKnown = request.Known.ContainsKey(name);
            reasons.Add(name switch
            {
                "TrainingCurrent" => isKnown ? "TrainingNotCurrent" : "TrainingUnknown",
                "AssignedWork" => isKnown ? "WorkNotAssigned" : "AssignmentUnknown",
                "AgreementInForce" => isKnown ? "AgreementNotInForce" : "AgreementUnknown",
                "IdentityVerified" => isKnown ? "IdentityNotVerified" : "VerificationUnknown",
                _ => throw new InvalidOperationException($"The rule knows no condition '{name}'."),
            });
        }
    }

    private static string? Text(JsonElement grant, string key) => grant.TryGetProperty(key, out JsonElement value) ? value.GetString() : null;
}
