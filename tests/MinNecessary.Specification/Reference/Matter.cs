using System.Globalization;
using System.Text.Json;
using MinNecessary.Specification.Reference.Plain;

namespace MinNecessary.Specification.Reference;

/// <summary>What is to be decided: the policy's own text, the request, what is known, and when.</summary>
internal sealed class Matter(JsonElement policy, PlainRequest request, PlainFacts facts, DateTimeOffset now)
{
    public JsonElement Policy { get; } = policy;

    public PlainRequest Request { get; } = request;

    public PlainFacts Facts { get; } = facts.WithoutDisputed();

    public DateTimeOffset Now { get; } = now;

    /// <summary>Papers and policies begin and end with days of UTC.</summary>
    public DateOnly Today { get; } = DateOnly.FromDateTime(now.UtcDateTime);

    /// <summary>The one grant for this activity, party and purpose; null where there is none.</summary>
    public JsonElement? Grant { get; } = policy.GetProperty("grants").EnumerateObject().Select(grant => (JsonElement?)grant.Value).FirstOrDefault(grant =>
        grant!.Value.Text("activity") == request.Activity && grant.Value.Text("role") == request.Role
        && grant.Value.Text("recipient") == request.Recipient && grant.Value.Text("purpose") == request.Purpose);

    /// <summary>Treatment, Payment, Operations, Research, PublicHealth or Other; null for a purpose that the policy does not know.</summary>
    public string? Basis => Policy.Find("purposes")?.Find(Request.Purpose)?.Text("basis");

    public bool IsForTreatmentPaymentOrOperations => Basis is "Treatment" or "Payment" or "Operations";

    /// <summary>What kind of party the recipient is; null for a use, and for one that the policy does not know.</summary>
    public string? RecipientKind => Request.Recipient is { } name ? Policy.Find("recipients")?.Find(name)?.Text("kind") : null;

    public string? Exemption => Grant?.Text("exemption");

    public string? Preset => Grant?.Text("preset");

    /// <summary>Whether the policy declares a name under a key.</summary>
    public bool Declares(string key, string name) => Policy.Find(key)?.Find(name) is not null;

    /// <summary>The criteria for reviews of this activity; null where the policy has none, and for a use.</summary>
    public JsonElement? Criteria => Policy.Members("criteria").Select(criteria => (JsonElement?)criteria.Value).FirstOrDefault(criteria => criteria!.Value.Text("activity") == Request.Activity);

    public bool Holds(string role) => Request.Held.Contains(role, StringComparer.Ordinal);

    public static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static bool IsBlank(string? text) => string.IsNullOrWhiteSpace(text);
}
