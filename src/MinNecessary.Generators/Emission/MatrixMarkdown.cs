using System.Text;
using MinNecessary.Generators.Model;

namespace MinNecessary.Generators.Emission;

/// <summary>The disclosure matrix for a person: a section for each grant, so that a new grant adds lines and changes none.</summary>
internal static class MatrixMarkdown
{
    public static string Of(PolicySpec policy, ILookup<string, ViewSpec> views, EquatableArray<RawPlaceSpec> raw)
    {
        var text = new StringBuilder();
        Line(text, $"# Disclosure matrix of policy {Escape(policy.Name)}, version {Escape(policy.Version)}");
        Line(text);
        Line(text, $"Written by the build from the annotations and the policy, whose SHA-256 is `{policy.Hash}`. What no table lists is withheld.");
        Line(text);
        Line(text, "| Grant | Activity | Role | Recipient | Purpose | Conditions |");
        Line(text, "|---|---|---|---|---|---|");
        foreach (GrantSpec grant in policy.Grants)
        {
            Line(text, $"| {grant.Name} | {grant.Activity} | {grant.Role} | {grant.Recipient ?? "–"} | {grant.Purpose} | {OrNone(grant.Conditions)} |");
        }

        foreach (GrantSpec grant in policy.Grants)
        {
            WriteGrant(text, policy, grant, [.. views[grant.Name]]);
        }

        WriteRaw(text, raw);
        return text.ToString();
    }

    // Behind the grants: a new place is a new line at the end, and moves none.
    private static void WriteRaw(StringBuilder text, EquatableArray<RawPlaceSpec> raw)
    {
        if (raw.Count == 0)
        {
            return;
        }

        Line(text);
        Line(text, "## Places that hold raw models");
        Line(text);
        Line(text, "Outside of every view, on purpose: the code says so with `[AllowRaw]`, and why.");
        Line(text);
        Line(text, "| Place | Model | Why |");
        Line(text, "|---|---|---|");
        foreach (RawPlaceSpec place in raw)
        {
            Line(text, $"| {Escape(place.Place)} | {(place.Model is null ? "–" : Escape(place.Model))} | {Escape(place.Reason)} |");
        }
    }

    private static void WriteGrant(StringBuilder text, PolicySpec policy, GrantSpec grant, ViewSpec[] views)
    {
        Line(text);
        Line(text, $"## {grant.Name}");
        Line(text);
        string recipient = grant.Recipient is null ? "" : $" to {grant.Recipient}";
        string preset = grant.Preset is null ? "" : $" Preset {grant.Preset}.";
        Line(text, $"{grant.Activity} by {grant.Role}{recipient} for {grant.Purpose}.{preset} {Escape(grant.Why)}");
        foreach (ViewSpec view in views)
        {
            Line(text);
            Line(text, $"### {grant.Name}: {Escape(EmissionText.NameOf(view.ModelKey))}");
            Line(text);
            Line(text, "| Member | Categories | Shown | Why |");
            Line(text, "|---|---|---|---|");
            foreach (ViewMemberSpec member in view.Members)
            {
                string mask = member.Mask is null ? "" : $": {member.Mask}";
                Line(text, $"| {EmissionText.NameOf(member.Member.Name)} | {OrNone(member.Member.Categories)} | {MatrixEmitter.Shown(member)}{mask}{(member.IsWithheldAtRunTime ? ", unless restricted" : "")} | {Escape(member.Why)} |");
            }
        }

        string[] others = [.. MatrixEmitter.NotShown(policy, views)];
        if (others.Length > 0)
        {
            Line(text);
            Line(text, $"Nothing is shown of {Escape(string.Join(", ", others))}.");
        }
    }

    private static string OrNone(IReadOnlyCollection<string> names) => names.Count == 0 ? "–" : string.Join(", ", names);

    private static void Line(StringBuilder text, string line = "") => text.Append(line).Append('\n');

    // Text of the policy must not become a column, a heading, HTML or a line of its own.
    private static string Escape(string value) => EmissionText.ForXml(value).Replace("\\", "\\\\").Replace("|", "\\|").Replace("`", "\\`");
}
