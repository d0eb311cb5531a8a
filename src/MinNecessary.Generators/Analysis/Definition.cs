using Microsoft.CodeAnalysis;

namespace MinNecessary.Generators.Analysis;

/// <summary>A place that gives a local or a parameter a value.</summary>
/// <param name="Place">The assignment, the declaration, or the call that adds to what the local holds.</param>
/// <param name="Values">The values that it may give.</param>
/// <param name="Replaces">Whether what was there before is gone.</param>
/// <param name="Part">The one part of the values that it gives, by name; null for the whole.</param>
internal sealed record Definition(IOperation Place, IReadOnlyList<IOperation> Values, bool Replaces, string? Part = null);
