using System.Text.Json;
using MinNecessary.Specification.Reference.Plain;

namespace MinNecessary.Specification.Reference.Sections;

/// <summary>
/// 45 CFR 164.522(a): what the individual asked to be restricted, and what holds for everyone because another law says so (160.203(b)). A restriction
/// subtracts: a category that the policy says can be left out is left out, and another one denies the record. One that cannot be understood denies.
/// </summary>
internal static class Section164_522
{
    public static void Restrict(Matter matter, Answer answer)
    {
        // Nobody has looked, though the policy says that restrictions are looked for.
        answer.DenyIf(matter.Facts.Restrictions is null && matter.Policy.Find("restrictable") is not null, "RestrictionsUnknown");

        PlainRestriction[] about = [.. (matter.Facts.Restrictions ?? []).Where(restriction => IsAbout(restriction, matter))];
        PlainRestriction[] binding = [.. about.Where(restriction => !(restriction.Kind == "Agreed" && Section164_312.IsEmergencyTreatment(matter)))];
        bool isInTheWay = about.Except(binding).Any(restriction =>
            !IsUnderstood(restriction, matter) || Label(restriction) is not null || restriction.Categories.Count == 0 || restriction.Categories.Intersect(answer.Shown).Any());
        if (isInTheWay)
        {
            // (a)(1)(iii): it yields to emergency treatment, where it is in its way. (iv): the provider is asked not to use or disclose it further.
            Section164_312.SetAside(matter, answer, "RecordRestricted");
            if (matter.Request.Activity == "Disclosure")
            {
                answer.Obligations.Add("AskForNoFurtherUse");
            }
        }

        answer.DenyIf(binding.Any(restriction => !IsUnderstood(restriction, matter)), "RestrictionNotUnderstood");
        answer.DenyIf(binding.Any(restriction => restriction.Categories.Count == 0 && Label(restriction) is null), "RecordRestricted");

        JsonElement[] standing = [.. matter.Policy.Members("restrictions").Select(restriction => restriction.Value).Where(restriction => IsAbout(restriction, matter))];
        foreach (string category in binding.SelectMany(restriction => restriction.Categories).Concat(standing.SelectMany(restriction => restriction.Texts("withhold"))).Intersect(answer.Shown))
        {
            if (CanBeLeftOut(category, matter))
            {
                answer.WithheldCategories.Add(category);
            }
            else
            {
                answer.Deny("RestrictedCategory");
            }
        }

        foreach (string label in binding.Select(Label).OfType<string>().Concat(standing.SelectMany(restriction => restriction.Texts("labels"))))
        {
            answer.WithholdLabel(label, evenWithoutLabels: true);
        }
    }

    /// <summary>Whether a view can do without it: the policy says so, or each decision states the part of the grant that holds, or there is no view.</summary>
    public static bool CanBeLeftOut(string category, Matter matter) =>
        matter.Grant is not { } grant
        || matter.Policy.Texts("restrictable").Contains(category)
        || matter.Exemption == "Authorization"
        || grant.Find("routine")?.GetBoolean() == false;

    private static bool IsAbout(PlainRestriction restriction, Matter matter)
    {
        // (a)(2): the individual ends it. The entity alone ends nothing of what it already has, and never what was paid in full.
        if (restriction.EndedBy == "Individual" && restriction.EndedOn <= matter.Today)
        {
            return false;
        }

        // A name that the policy does not know might be a misspelt one of this request.
        bool isParty = restriction.Recipients.Count == 0
            || (matter.Request.Recipient is { } recipient && restriction.Recipients.Any(name => name == recipient || !matter.Declares("recipients", name)));
        bool isPurpose = restriction.Purposes.Count == 0
            || restriction.Purposes.Any(name => name == matter.Request.Purpose || !matter.Declares("purposes", name));
        return isParty && isPurpose && restriction.Kind switch
        {
            // (a)(1)(vi): toward a health plan, for payment or operations, and not otherwise required by law.
            "PaidInFull" => matter.Request.Activity is "Disclosure" or "Request"
                && matter.RecipientKind is "HealthPlan" or "Clearinghouse"
                && matter.Basis is "Payment" or "Operations"
                && matter.Exemption != "RequiredByLaw",

            // (a)(1)(i): treatment, payment, operations, and those close to the individual (164.510(b)). (v): not what the Secretary requires or 164.512
            // permits, which are research and public health by their basis and what is required by law by its exemption; nor the individual's own access.
            "Agreed" => matter.Basis is not ("Research" or "PublicHealth") && matter.Exemption is not ("RequiredByLaw" or "Secretary" or "Individual"),

            // What the organisation keeps beside these yields to nothing.
            _ => true,
        };
    }

    private static bool IsUnderstood(PlainRestriction restriction, Matter matter) =>
        restriction.Categories.All(category => CategoryNames.IsKnown(category, matter))
        && (restriction.Label is null or "PaidInFull" or "SubstanceUse" || matter.Declares("labels", restriction.Label))
        && (restriction.Recipients.Count == 0 || restriction.Recipients.Contains(matter.Request.Recipient!))
        && (restriction.Purposes.Count == 0 || restriction.Purposes.Contains(matter.Request.Purpose));

    // One of kind PaidInFull that says nothing else is about the lines that were paid in full.
    private static string? Label(PlainRestriction restriction) =>
        restriction.Label ?? (restriction.Kind == "PaidInFull" && restriction.Categories.Count == 0 ? "PaidInFull" : null);

    private static bool IsAbout(JsonElement standing, Matter matter) =>
        (standing.Texts("activities") is not { Length: > 0 } activities || activities.Contains(matter.Request.Activity))
        && (standing.Texts("recipients") is not { Length: > 0 } recipients || recipients.Contains(matter.Request.Recipient))
        && !standing.Texts("yieldsTo").Contains(matter.Exemption)
        && !(standing.Text("unless") is { } condition && Section164_514_d_2.HoldsCondition(matter, condition));
}
