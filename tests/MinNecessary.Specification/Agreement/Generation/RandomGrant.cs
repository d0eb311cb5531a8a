using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;

namespace MinNecessary.Specification.Agreement.Generation;

/// <summary>Random grants that the regulation lets a policy have.</summary>
internal static class RandomGrant
{
    /// <summary>A grant for an activity, party and purpose.</summary>
    /// <param name="key">Activity, role, recipient, purpose.</param>
    /// <param name="reviewed">The activities that the policy has criteria for.</param>
    public static Gen<JsonObject> For((string Activity, string Role, string? Recipient, string Purpose) key, string[] reviewed)
    {
        string basis = Names.Purposes[key.Purpose];
        string? kind = key.Recipient is null ? null : Names.Recipients[key.Recipient];
        string[] exemptions = [.. Names.Exemptions.Where(exemption => Fits(exemption, key.Activity, kind, basis))];
        string[] bases = key.Activity == "Disclosure" ? [.. Names.Bases.Where(relied => Fits(relied, kind!))] : [];
        return
            from show in RandomShown.For(mayBeLimitedDataSet: basis is "Operations" or "Research" or "PublicHealth")
            from conditions in Gens.Subset([.. Names.BuiltInConditions, .. Names.OwnConditions])
            from order in Gen.Shuffle(conditions)
            from exemption in exemptions.Length == 0 ? Gen.Constant<string?>(null) : Gens.Maybe(kind is "Individual" or "PublicOfficial" or "Provider" ? 70 : 30, Gens.Pick(exemptions))
            from reliance in bases.Length == 0 ? Gen.Constant<string[]?>(null) : Gens.Maybe(25, Gens.SomeOf(bases))
            from isRoutine in Gens.Chance(reviewed.Contains(key.Activity) ? 60 : 100)
            from hours in Gens.Maybe(20, RandomHours.Any)
            from isForEmergencies in Gens.Chance(basis == "Treatment" ? 80 : 40)
            from emergencyRoles in Gens.SomeOf(Names.Roles)
            from emergencyLength in Gens.Pick("PT4H", "PT30M", "P1D")
            from overrides in Gens.Subset(order)
            from hasRows in Gens.Chance(10)
            select Write(key, kind, show, order, exemption, reliance, isRoutine, hours, isForEmergencies ? (emergencyRoles, emergencyLength, overrides) : null, hasRows);
    }

    private static JsonObject Write(
        (string Activity, string Role, string? Recipient, string Purpose) key,
        string? kind,
        Action<JsonObject> show,
        string[] conditions,
        string? exemption,
        string[]? reliance,
        bool isRoutine,
        JsonObject? hours,
        (string[] Roles, string Length, string[] Overrides)? emergency,
        bool hasRows)
    {
        var grant = new JsonObject { ["activity"] = key.Activity, ["role"] = key.Role, ["purpose"] = key.Purpose, ["why"] = "At random." };
        AddIf(grant, "recipient", key.Recipient);
        show(grant);
        bool needsAgreement = kind == "BusinessAssociate" || (string?)grant["preset"] == "LimitedDataSet";
        string[] required = [.. key.Activity == "Disclosure" ? ["IdentityVerified"] : Array.Empty<string>(), .. needsAgreement ? ["AgreementInForce"] : Array.Empty<string>()];
        grant["when"] = RandomShown.Array([.. conditions, .. required.Except(conditions)]);
        AddIf(grant, "exemption", exemption);
        AddIf(grant, "reliance", reliance is null ? null : RandomShown.Array(reliance));
        AddIf(grant, "routine", isRoutine ? null : JsonValue.Create(false));
        AddIf(grant, "hours", hours);
        AddIf(grant, "rows", hasRows ? new JsonObject { ["Payer"] = new JsonObject { ["oneOf"] = RandomShown.Array(["Alpha"]) } } : null);
        AddIf(grant, "emergency", emergency is not { } each ? null : new JsonObject { ["roles"] = RandomShown.Array(each.Roles), ["for"] = each.Length, ["overrides"] = RandomShown.Array([.. each.Overrides.Except(required)]) });
        return grant;
    }

    private static void AddIf(JsonObject grant, string key, JsonNode? value)
    {
        if (value is not null)
        {
            grant[key] = value;
        }
    }

    // 164.502(b)(2): what each exemption covers.
    private static bool Fits(string exemption, string activity, string? kind, string basis) => exemption switch
    {
        "Treatment" => basis == "Treatment" && (activity == "Request" || (activity == "Disclosure" && kind == "Provider")),
        "Individual" => activity == "Disclosure" && kind == "Individual",
        "Secretary" => activity == "Disclosure" && kind == "PublicOfficial",
        _ => activity != "Request",
    };

    // 164.514(d)(3)(iii): whose request each basis is about.
    private static bool Fits(string relied, string kind) => relied switch
    {
        "PublicOfficial" => kind == "PublicOfficial",
        "CoveredEntity" => kind is "HealthPlan" or "Provider" or "Clearinghouse",
        "Professional" => kind is "BusinessAssociate" or "Other",
        _ => kind is "Other" or "Provider" or "PublicOfficial",
    };
}
