using Microsoft.CodeAnalysis;

namespace MinNecessary.Generators.Diagnostics;

/// <summary>Every diagnostic of the generator.</summary>
internal static class Descriptors
{
    private static readonly Dictionary<string, DiagnosticDescriptor> All = ModelDescriptors.All.Concat(PolicyDescriptors.All).Concat(UsageDescriptors.All).ToDictionary(descriptor => descriptor.Id);

    public static IEnumerable<DiagnosticDescriptor> Every => All.Values;

    public static DiagnosticDescriptor Find(string id) => All[id];
}
