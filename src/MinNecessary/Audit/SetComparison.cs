namespace MinNecessary.Policy;

/// <summary>What of two sets is in one of them alone.</summary>
/// <param name="Gone">In the earlier alone, in its order.</param>
/// <param name="New">In the later alone, in its order.</param>
internal readonly record struct SetComparison(IReadOnlyList<string> Gone, IReadOnlyList<string> New)
{
    public static SetComparison Of(IEnumerable<string> was, IEnumerable<string> @is) =>
        new([.. was.Except(@is, StringComparer.Ordinal)], [.. @is.Except(was, StringComparer.Ordinal)]);
}
