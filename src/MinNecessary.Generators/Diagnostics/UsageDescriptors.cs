using Microsoft.CodeAnalysis;

namespace MinNecessary.Generators.Diagnostics;

/// <summary>The diagnostics about what code does with PHI models: those from MN0200 on.</summary>
internal static class UsageDescriptors
{
    public static IReadOnlyList<DiagnosticDescriptor> All { get; } = [.. LeakDescriptors.All, .. DeclarationDescriptors.All, .. ViewUseDescriptors.All];
}
