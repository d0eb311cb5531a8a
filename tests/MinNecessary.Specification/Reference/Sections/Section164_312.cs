using System.Text.Json;

namespace MinNecessary.Specification.Reference.Sections;

/// <summary>
/// 45 CFR 164.312(a)(2)(i): each user has a unique name or number. (a)(2)(ii): there is a procedure to obtain what is needed in an emergency: by
/// roles that the policy names beforehand, for a reason, for a limited time, and reviewed afterwards (164.308(a)(1)(ii)(D): activity is examined,
/// so that whoever has a review overdue claims no other).
/// </summary>
internal static class Section164_312
{
    public static void RequireActor(Matter matter, Answer answer) =>
        answer.DenyIf(Matter.IsBlank(matter.Request.Actor), "ActorMissing");

    /// <summary>What stands against a claimed emergency; empty where there is no claim, and where it is authorized.</summary>
    public static IReadOnlyList<string> Obstacles(Matter matter)
    {
        List<string> obstacles = [];
        if (matter.Request.EmergencyReason is not { } reason)
        {
            return obstacles;
        }

        if (Procedure(matter) is not { } procedure || !procedure.Texts("roles").Any(matter.Holds))
        {
            obstacles.Add("EmergencyNotAuthorized");
        }

        if (Matter.IsBlank(reason))
        {
            obstacles.Add("EmergencyReasonMissing");
        }

        if (matter.Facts.IsEmergencyReviewOverdue is not false)
        {
            obstacles.Add(matter.Facts.IsEmergencyReviewOverdue is null ? "EmergencyReviewUnknown" : "EmergencyReviewOverdue");
        }

        return obstacles;
    }

    public static bool IsEmergency(Matter matter) => matter.Request.EmergencyReason is not null && Obstacles(matter).Count == 0;

    /// <summary>
    /// Emergency treatment is given by the entity itself, or by the health care provider that it discloses to (164.522(a)(1)(iii), 42 CFR 2.51(a)).
    /// </summary>
    public static bool IsEmergencyTreatment(Matter matter) =>
        IsEmergency(matter) && matter.Basis == "Treatment" && (matter.Request.Activity == "Use" || matter.RecipientKind == "Provider");

    /// <summary>Whether the grant foresees that an emergency sets a condition of it aside.</summary>
    public static bool Overrides(Matter matter, string condition) => Procedure(matter)?.Texts("overrides").Contains(condition) ?? false;

    /// <summary>Whether the grant foresees emergencies at all: they set aside its role and its hours.</summary>
    public static bool IsForeseen(Matter matter) => Procedure(matter) is not null;

    /// <summary>Sets a reason aside: whatever rests on that ends with the emergency, and is reviewed.</summary>
    public static void SetAside(Matter matter, Answer answer, string code)
    {
        if (answer.Waived.Count == 0)
        {
            answer.EndAt(matter.Now + IsoDuration.Length(Procedure(matter)!.Value.Text("for")!));
            answer.Obligations.Add("ReviewEmergencyAccess");
        }

        answer.Waived.Add(code);
    }

    private static JsonElement? Procedure(Matter matter) => matter.Grant?.Find("emergency");
}
