using System.Globalization;
using System.Text;

namespace MinNecessary.Benchmarks.Claims;

/// <summary>The text of a policy with as many grants as asked for, each with a purpose of its own. A policy has a mebibyte at most, which is some 8,000 of these.</summary>
internal static class GrownPolicy
{
    public static string WithGrants(int grants)
    {
        StringBuilder text = new("""{"name":"Grown","version":"1","effective":"2026-01-01","owner":"O","roles":{"Specialist":{"description":"D"}},"purposes":{""");
        text.AppendJoin(',', Enumerable.Range(1, grants).Select(number => string.Create(CultureInfo.InvariantCulture, $"\"P{number}\":{{\"basis\":\"Payment\"}}")));
        text.Append("},\"grants\":{");
        text.AppendJoin(',', Enumerable.Range(1, grants).Select(number => string.Create(CultureInfo.InvariantCulture, $$"""
            "G{{number}}":{"activity":"Use","role":"Specialist","purpose":"P{{number}}","why":"W","disclose":["Charge"]}
            """)));
        return text.Append("}}").ToString();
    }

    public static string PurposeOf(int grant) => "P" + grant.ToString(CultureInfo.InvariantCulture);
}
