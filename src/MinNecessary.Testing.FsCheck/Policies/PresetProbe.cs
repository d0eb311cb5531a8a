using MinNecessary.Policy;

namespace MinNecessary.Testing;

/// <summary>What a preset shows, as the library itself reads it: a policy with one grant of it.</summary>
internal static class PresetProbe
{
    private static readonly Dictionary<DisclosurePreset, GrantDefinition> Known = Enum.GetValues<DisclosurePreset>().ToDictionary(preset => preset, Read);

    public static GrantDefinition Of(DisclosurePreset preset) => Known[preset];

    private static GrantDefinition Read(DisclosurePreset preset) => PolicyDocument.Parse($$"""
        {
          "name": "Probe", "version": "1", "effective": "2026-01-01", "owner": "Tests",
          "purposes": { "Analytics": { "basis": "Operations" } },
          "roles": { "Analyst": { "description": "Analyses" } },
          "grants": {
            "Probe": { "activity": "Use", "role": "Analyst", "purpose": "Analytics", "preset": "{{preset}}", "when": ["AgreementInForce"], "why": "To see what the preset shows." }
          }
        }
        """).Grants[0];
}
