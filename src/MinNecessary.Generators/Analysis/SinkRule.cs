using Microsoft.CodeAnalysis;

namespace MinNecessary.Generators.Analysis;

/// <summary>Methods of one type that let a value out, and by which diagnostic that is reported.</summary>
/// <param name="Type">The type's metadata name.</param>
/// <param name="Id">The diagnostic.</param>
/// <param name="Methods">Names, or beginnings of names that end in <c>*</c>; none for every method.</param>
internal sealed record SinkRule(string Type, string Id, params string[] Methods)
{
    /// <summary>The names of parameters that are not let out, or of which only sums are.</summary>
    public string[] Except { get; init; } = [];

    /// <summary>Whether only a model matters, and not one member's value.</summary>
    public bool OfModels { get; init; }

    /// <summary>Whether it is about creating the type, and not about calling its methods.</summary>
    public bool IsCreation { get; init; }

    /// <summary>Whether it is about setting a property, <c>this[]</c> or one of a name, and not about methods.</summary>
    public bool IsAssignment { get; init; }

    /// <summary>Whether a model becomes a view there, where the endpoint discloses.</summary>
    public bool BecomesView { get; init; }

    /// <summary>Whether what a function gives back that is handed over counts as handed over itself.</summary>
    public bool OfFactories { get; init; }

    public bool Covers(ISymbol method) => Methods.Length == 0 || Methods.Any(name =>
        name.EndsWith("*", StringComparison.Ordinal) ? method.Name.StartsWith(name.Substring(0, name.Length - 1), StringComparison.Ordinal) : method.Name == name);

    public bool Takes(IParameterSymbol? parameter) => parameter is null || Array.IndexOf(Except, parameter.Name) < 0;
}
