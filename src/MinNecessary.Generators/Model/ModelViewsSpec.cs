namespace MinNecessary.Generators.Model;

/// <summary>
/// The views of one model, which stand in one file: for each file that a generator adds, the compiler looks through all that it
/// added before, after every edit.
/// </summary>
/// <param name="ModelKey">The model's key.</param>
/// <param name="Views">Its views, in the order of the grants.</param>
internal sealed record ModelViewsSpec(string ModelKey, EquatableArray<ViewSpec> Views)
{
    public static IEnumerable<ModelViewsSpec> Of(EquatableArray<ViewSpec> views) => views
        .GroupBy(view => view.ModelKey, StringComparer.Ordinal)
        .Select(group => new ModelViewsSpec(group.Key, group.ToEquatableArray()));
}
