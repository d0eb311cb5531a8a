namespace MinNecessary.Policy;

/// <summary>Puts a grant's preset and its own entries together. A grant may show less than its preset, and never more.</summary>
internal sealed class PresetBinder(ObjectReader grant, string name, PolicyPosition position, DisclosurePreset preset)
{
    /// <summary>Narrows the preset by what the grant withholds and masks.</summary>
    public (PolicyList Disclose, IReadOnlyDictionary<string, string> Mask) Bind(PolicyList disclose, IReadOnlyDictionary<string, string> own, IReadOnlyDictionary<string, PolicyPosition> positions, PolicyList withhold)
    {
        if (grant.Find("disclose") is { } listed)
        {
            grant.Report("MN0122", listed.Position, $"Grant '{name}' has preset '{preset}' and a list of its own to disclose. Remove 'disclose', and name under 'withhold' what the task does not need; or remove 'preset'.");
        }

        string[] full = [.. PresetCatalog.Disclose(preset).Where(category => !withhold.Positions.ContainsKey(category) && !own.ContainsKey(category))];
        Dictionary<string, string> mask = PresetCatalog.Mask(preset).Where(pair => !withhold.Positions.ContainsKey(pair.Key)).ToDictionary(pair => pair.Key, pair => pair.Value, StringComparer.Ordinal);
        foreach (KeyValuePair<string, string> pair in own)
        {
            if (PresetCatalog.Disclose(preset).Contains(pair.Key) || PresetCatalog.IsAllowedAnywhere(pair.Value))
            {
                mask[pair.Key] = pair.Value;
            }
            else
            {
                grant.Report("MN0122", positions[pair.Key], $"Grant '{name}' has preset '{preset}', which does not show '{pair.Key}' as it is, so that mask '{pair.Value}' would show more of it than the preset does. Use Redact or Surrogate, or remove the mask.");
            }
        }

        return (disclose.With(full), new System.Collections.ObjectModel.ReadOnlyDictionary<string, string>(mask));
    }

    /// <summary>A limited data set is for research, public health and operations, under an agreement (45 CFR 164.514(e)(3) and (4)).</summary>
    public void CheckUse(PurposeDefinition? purpose, PolicyList when)
    {
        if (preset != DisclosurePreset.LimitedDataSet)
        {
            return;
        }

        if (purpose is { Basis: PurposeBasis.Payment or PurposeBasis.Treatment or PurposeBasis.Other })
        {
            grant.Report("MN0123", position, $"Grant '{name}' gives a limited data set for '{purpose.Name}', whose basis is {purpose.Basis}. A limited data set is for research, public health and health care operations alone (45 CFR 164.514(e)(3)(i)). Remove 'preset', or give the grant a purpose of operations, research or public health.");
        }

        if (!when.Positions.ContainsKey("AgreementInForce"))
        {
            grant.Report("MN0124", position, $"Grant '{name}' gives a limited data set without a data use agreement (45 CFR 164.514(e)(4)). Add \"AgreementInForce\" to 'when'.");
        }
    }
}
