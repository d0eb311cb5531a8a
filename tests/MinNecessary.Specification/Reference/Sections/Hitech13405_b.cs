using System.Text.Json;

namespace MinNecessary.Specification.Reference.Sections;

/// <summary>
/// HITECH 13405(b): a limited data set where that is practicable. Where what a grant lists would be de-identified data, or a limited data set for a
/// purpose that may have one (164.514(e)(3)(i)), it is said.
/// </summary>
internal static class Hitech13405_b
{
    public static void AdviseLowerRung(Matter matter, Answer answer)
    {
        if (matter.Grant is not { } grant || matter.Preset is not null || matter.Exemption is not null || Section164_514_d_2.CategoriesOf(grant).Count == 0)
        {
            return;
        }

        if (WouldServe(grant, "SafeHarbor"))
        {
            answer.Advisories.Add("DeidentifiedDataWouldServe");
        }
        else if (matter.Basis is "Operations" or "Research" or "PublicHealth" && WouldServe(grant, "LimitedDataSet"))
        {
            answer.Advisories.Add("LimitedDataSetWouldServe");
        }
    }

    private static bool WouldServe(JsonElement grant, string preset) =>
        grant.Texts("disclose").All(Presets.Full(preset).Contains)
        && grant.Members("mask").All(mask => Presets.Full(preset).Contains(mask.Name) // less than the preset shows
            || mask.Value.GetString() is "Redact" or "Surrogate" // nothing of the value
            || Presets.Masked(preset).GetValueOrDefault(mask.Name) == mask.Value.GetString());
}
