namespace MinNecessary.Generators.Model;

/// <summary>A grant as the policy class and the disclosure matrix show it.</summary>
/// <param name="Name">Its name.</param>
/// <param name="TypeName">The type that stands for it, fully qualified.</param>
/// <param name="Activity">Use, disclosure or request.</param>
/// <param name="Role">The workforce role.</param>
/// <param name="Recipient">The outside party; null for a use.</param>
/// <param name="Purpose">The purpose.</param>
/// <param name="Preset">The preset; null without one.</param>
/// <param name="Conditions">The conditions.</param>
/// <param name="Why">Why the task needs this and no more.</param>
internal sealed record GrantSpec(
    string Name,
    string TypeName,
    string Activity,
    string Role,
    string? Recipient,
    string Purpose,
    string? Preset,
    EquatableArray<string> Conditions,
    string Why);
