using System.Text.Json;

namespace MinNecessary.Specification.Reference.Sections;

/// <summary>
/// 45 CFR 164.514(d)(2): (i)(A) the persons or classes of persons who need access, (i)(B) the categories that they need and any conditions of that
/// access, (ii) access is limited accordingly. The conditions of disclosures and requests (d)(3)(i), (d)(4)(ii) are written in the same way.
/// </summary>
internal static class Section164_514_d_2
{
    /// <summary>The categories of a grant, in full or masked.</summary>
    public static HashSet<string> CategoriesOf(JsonElement? grant)
    {
        if (grant is not { } written)
        {
            return [];
        }

        IEnumerable<string> listed = written.Text("preset") is { } preset
            ? Presets.Full(preset).Concat(Presets.Masked(preset).Keys).Except(written.Texts("withhold"))
            : written.Texts("disclose");
        return [.. listed, .. written.Members("mask").Select(mask => mask.Name)];
    }

    public static void RequireRole(Matter matter, Answer answer) => answer.DenyIf(!matter.Holds(matter.Request.Role), "RoleNotHeld");

    public static void RequireCondition(Matter matter, Answer answer, string condition) => answer.DenyIf(!HoldsCondition(matter, condition), Against(matter, condition));

    public static bool HoldsCondition(Matter matter, string condition) => matter.Facts.Conditions.GetValueOrDefault(condition);

    /// <summary>Role, conditions and hours; an emergency opens the door only where it sets aside all that stands against.</summary>
    public static void LimitAccess(Matter matter, Answer answer)
    {
        List<(string Code, bool IsOverridden)> against = [];
        if (!matter.Holds(matter.Request.Role))
        {
            against.Add(("RoleNotHeld", Section164_312.IsForeseen(matter)));
        }

        foreach (string condition in matter.Grant!.Value.Texts("when").Where(condition => !HoldsCondition(matter, condition)))
        {
            against.Add((Against(matter, condition), Section164_312.Overrides(matter, condition)));
        }

        if (Hours.Against(matter) is { } hours)
        {
            against.Add((hours, Section164_312.IsForeseen(matter)));
        }

        if (against.Count > 0 && Section164_312.IsEmergency(matter) && against.All(each => each.IsOverridden))
        {
            against.ForEach(each => Section164_312.SetAside(matter, answer, each.Code));
        }
        else if (against.Count > 0)
        {
            // Each condition is a reason of its own, though all of the organisation's have one code.
            answer.Reasons.AddRange(against.Select(each => each.Code));
            Section164_312.Obstacles(matter).ToList().ForEach(answer.Deny);
        }

        if (Hours.End(matter) is { } end)
        {
            answer.EndAt(end);
        }
    }

    // A condition known not to hold and one that nobody knows of are two answers.
    private static string Against(Matter matter, string condition)
    {
        bool isKnown = matter.Facts.Conditions.ContainsKey(condition);
        return condition switch
        {
            "TrainingCurrent" => isKnown ? "TrainingNotCurrent" : "TrainingUnknown", // 164.530(b)
            "AssignedWork" => isKnown ? "WorkNotAssigned" : "AssignmentUnknown", // 164.514(d)(2)(ii)
            "AgreementInForce" => isKnown ? "AgreementNotInForce" : "AgreementUnknown", // 164.504(e)
            "IdentityVerified" => isKnown ? "IdentityNotVerified" : "VerificationUnknown", // 164.514(h)
            _ => isKnown ? "ConditionNotMet" : "ConditionUnknown", // the organisation's own
        };
    }
}
