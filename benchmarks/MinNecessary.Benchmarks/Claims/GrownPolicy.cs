using System.Globalization;
using System.Text;

namespace MinNecessary.Benchmarks.Claims;

/// <summary>The text of a policy with as many grants as asked for, each with a purpose of its own.</summary>
internal static class GrownPolicy
{
    public static string WithGrants(int grants)
    {
        StringBuilder text = new("""{ "name": "Grown", "version": "1", "effective": "2026-01-01", "owner": "Privacy Officer", "roles": { "Specialist": { "description": "Follows up claims" } }, "purposes": {""");
        text.AppendJoin(", ", Enumerable.Range(1, grants).Select(number => string.Create(CultureInfo.InvariantCulture, $"\"Purpose{number}\": {{ \"basis\": \"Payment\" }}")));
        text.Append(" }, \"grants\": {");
        text.AppendJoin(", ", Enumerable.Range(1, grants).Select(number => string.Create(CultureInfo.InvariantCulture, $$"""
            "Grant{{number}}": { "activity": "Use", "role": "Specialist", "purpose": "Purpose{{number}}", "why": "A measurement.", "disclose": ["AccountNumber", "Payer", "ServiceDate", "Charge", "Balance"], "mask": { "Name": "Initials" }, "when": ["TrainingCurrent"] }
            """)));
        return text.Append(" } }").ToString();
    }

    public static string PurposeOf(int grant) => "Purpose" + grant.ToString(CultureInfo.InvariantCulture);
}
