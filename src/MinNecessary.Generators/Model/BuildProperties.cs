using Microsoft.CodeAnalysis.Diagnostics;

namespace MinNecessary.Generators.Model;

/// <summary>What a project's build says to the generator.</summary>
/// <param name="RootNamespace">The namespace of the policy class and the grants; empty for none.</param>
/// <param name="HasQueries">Whether views can be asked of a database; only where the project says <c>false</c>, they cannot.</param>
internal sealed record BuildProperties(string RootNamespace, bool HasQueries)
{
    public static BuildProperties Of(AnalyzerConfigOptions options) => new(
        options.TryGetValue("build_property.RootNamespace", out string? name) ? name : "",
        !(options.TryGetValue("build_property.MinNecessaryQueries", out string? queries) && string.Equals(queries.Trim(), "false", StringComparison.OrdinalIgnoreCase)));
}
