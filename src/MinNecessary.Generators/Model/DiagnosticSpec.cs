using Microsoft.CodeAnalysis;

namespace MinNecessary.Generators.Model;

/// <summary>A diagnostic by value: the id of its descriptor, where, and what to say.</summary>
internal sealed record DiagnosticSpec(string Id, LocationSpec? Location, EquatableArray<string> Arguments)
{
    public static DiagnosticSpec Create(string id, LocationSpec? location, params string[] arguments) =>
        new(id, location, new EquatableArray<string>(arguments));

    public Microsoft.CodeAnalysis.Diagnostic ToDiagnostic() => Microsoft.CodeAnalysis.Diagnostic.Create(
        Diagnostics.Descriptors.Find(Id),
        Location?.ToLocation() ?? Microsoft.CodeAnalysis.Location.None,
        Arguments.ToArray<object>());
}
