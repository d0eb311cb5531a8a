using System.Text;
using MinNecessary.Generators.Model;

namespace MinNecessary.Generators.Emission;

/// <summary>The disclosure matrix for a program: one line for each member, so that two of them compare line by line.</summary>
internal static class MatrixJson
{
    public static string Of(PolicySpec policy, ILookup<string, ViewSpec> views)
    {
        IEnumerable<string> grants = policy.Grants.Select(grant => OfGrant(policy, grant, [.. views[grant.Name]]));
        return $"{{\n  \"policy\": {Text(policy.Name)},\n  \"version\": {Text(policy.Version)},\n  \"hash\": {Text(policy.Hash)},\n  \"grants\": [\n{string.Join(",\n", grants)}\n  ]\n}}\n";
    }

    private static string OfGrant(PolicySpec policy, GrantSpec grant, ViewSpec[] views)
    {
        string head = $"      \"grant\": {Text(grant.Name)},\n      \"activity\": {Text(grant.Activity)},\n      \"role\": {Text(grant.Role)},\n      \"recipient\": {Text(grant.Recipient)},\n"
            + $"      \"purpose\": {Text(grant.Purpose)},\n      \"preset\": {Text(grant.Preset)},\n      \"conditions\": {List(grant.Conditions)},\n      \"why\": {Text(grant.Why)},\n";
        return $"    {{\n{head}      \"models\": [\n{string.Join(",\n", views.Select(OfView))}\n      ],\n      \"nothingShownOf\": {List(MatrixEmitter.NotShown(policy, views))}\n    }}";
    }

    private static string OfView(ViewSpec view) =>
        $"        {{\n          \"model\": {Text(EmissionText.NameOf(view.ModelKey))},\n          \"view\": {Text(EmissionText.NameOf(view.FullName))},\n          \"members\": [\n{string.Join(",\n", view.Members.Select(OfMember))}\n          ]\n        }}";

    private static string OfMember(ViewMemberSpec member) =>
        $"            {{ \"member\": {Text(EmissionText.NameOf(member.Member.Name))}, \"categories\": {List(member.Member.Categories)}, \"shown\": {Text(MatrixEmitter.Shown(member))}, \"mask\": {Text(member.Mask)}, \"restrictable\": {(member.IsWithheldAtRunTime ? "true" : "false")}, \"why\": {Text(member.Why)} }}";

    private static string List(IEnumerable<string> values) => $"[{string.Join(", ", values.Select(Text))}]";

    private static string Text(string? value)
    {
        if (value is null)
        {
            return "null";
        }

        var text = new StringBuilder("\"");
        foreach (char character in value)
        {
            bool isPlain = character is not ('"' or '\\' or '\u007F' or '\u0085' or '\u2028' or '\u2029') && !char.IsControl(character);
            text.Append(isPlain ? character.ToString() : $"\\u{(int)character:x4}");
        }

        return text.Append('"').ToString();
    }
}
