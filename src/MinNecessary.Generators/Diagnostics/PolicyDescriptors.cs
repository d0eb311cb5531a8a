using Microsoft.CodeAnalysis;

namespace MinNecessary.Generators.Diagnostics;

/// <summary>The diagnostics about the policy: those from MN0100 on.</summary>
internal static class PolicyDescriptors
{
    public static IReadOnlyList<DiagnosticDescriptor> All { get; } =
        [.. PolicyFormDescriptors.All, .. PolicyNameDescriptors.All, .. GrantDescriptors.All, .. OperationsDescriptors.All];
}
