using System.Globalization;
using Microsoft.CodeAnalysis;

namespace MinNecessary.Generators.Tests;

/// <summary>A member of a type that views cannot show is one error, which says what of the type it is.</summary>
public sealed class ShapeMistakeTests
{
    [Theory]
    [InlineData("System.Collections.Immutable.ImmutableArray<string>?", "'System.Collections.Immutable.ImmutableArray<string>?'")]
    [InlineData("Other", "'Sample.Other'")]
    [InlineData("List<Other>", "'Sample.Other'")]
    [InlineData("Dictionary<string, Other>", "'Sample.Other'")]
    [InlineData("Keyed", "the keys of 'Sample.Keyed' are no scalars")]
    [InlineData("Dictionary<Other, string>", "the keys of 'System.Collections.Generic.Dictionary<Sample.Other, string>' are no scalars")]
    [InlineData("Dictionary<int[], string>", "the keys of 'System.Collections.Generic.Dictionary<int[], string>' are no scalars")]
    [InlineData("IReadOnlyDictionary<int?, string>", "the keys of 'System.Collections.Generic.IReadOnlyDictionary<int?, string>' are no scalars")]
    [InlineData("Knot", "the keys of 'Sample.Knot' are no scalars")]
    [InlineData("Wrapped", "'Sample.Other'")]
    [InlineData("Chain", "it is nested too deep")]
    [InlineData("Both", "'Sample.Both'")]
    [InlineData("int[,]", "'int[*,*]'")]
    [InlineData("ArraySegment<string>", "'System.ArraySegment<string>'")]
    [InlineData("Rows", "'Sample.Rows'")]
    public void What_views_cannot_show_is_named(string type, string problem)
    {
        Diagnostic error = Assert.Single(Errors(type));
        Assert.Equal("MN0003", error.Id);
        Assert.Contains(problem, error.GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    // What it is derived from is read only where nobody classifies it itself.
    [Theory]
    [InlineData("Wrapped")]
    [InlineData("Other")]
    public void What_a_companion_classifies_can_be_shown(string type) =>
        Assert.Empty(Errors("Wrapped", $"[PhiModelFor(typeof({type}))] public interface ClassifiedPhi {{ [Phi.ClinicalNote] object {(type == "Other" ? "Text" : "Count")} {{ get; }} {(type == "Other" ? "" : "[NotPhi] object Capacity { get; }")} }}"));

    [Theory]
    [InlineData("List<")]
    [InlineData("Dictionary<int, ")]
    public void A_type_may_be_nested_eight_deep_and_no_deeper(string outer)
    {
        string Nested(int depth) => string.Concat(Enumerable.Repeat(outer, depth)) + "string" + new string('>', depth);
        Assert.Empty(Errors(Nested(8)));
        Diagnostic error = Assert.Single(Errors(Nested(9)));
        Assert.Equal("MN0003", error.Id);
        Assert.Contains("it is nested too deep", error.GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    private static IEnumerable<Diagnostic> Errors(string type, string companion = "") => GeneratorRun.Of($$"""
            {{companion}}
            [PhiModel] public sealed class Person { [Phi.Subject, Phi.AccountNumber] public string Id { get; set; } = ""; [Phi.ClinicalNote] public {{type}} Note { get; set; } = default!; }
            public sealed class Other { public string? Text { get; set; } }
            public sealed class Keyed : Dictionary<object, string>;
            public sealed class Knot : Dictionary<Knot, string>;
            public sealed class Wrapped : List<Other>;
            public sealed class Chain : List<Chain>;
            public abstract class Both : IEnumerable<int>, IEnumerable<string>
            {
                public abstract IEnumerator<int> GetEnumerator();
                IEnumerator<string> IEnumerable<string>.GetEnumerator() => throw new NotSupportedException();
                System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => GetEnumerator();
            }
            public struct Rows : IEnumerable<int>
            {
                public IEnumerator<int> GetEnumerator() => throw new NotSupportedException();
                System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => GetEnumerator();
            }
            """, Samples.Policy).Diagnostics;
}
