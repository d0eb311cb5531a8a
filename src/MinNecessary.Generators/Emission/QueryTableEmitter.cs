using MinNecessary.Generators.Model;

namespace MinNecessary.Generators.Emission;

/// <summary>Emits what a query may filter and sort by, what a decision may withhold, and what row conditions read: the same for every query.</summary>
internal static class QueryTableEmitter
{
    private const string Expressions = "global::System.Linq.Expressions.Expression";

    public static void Write(SourceWriter writer, RootSpec root, ViewSpec view, IReadOnlyList<ViewSpec> reached)
    {
        Dictionary<string, ViewSpec> views = reached.ToDictionary(nested => nested.FullName, StringComparer.Ordinal);
        WriteMembers(writer, FieldOf(view), isForFilters: true, views, reached.Select(nested => (nested.ModelKey, nested, Members: nested.Members.Where(member => member.Treatment == Treatment.Full))));
        if (view.CanRestrict)
        {
            WriteMembers(writer, "Restrictable" + FieldOf(view), isForFilters: false, views, reached.Select(nested => (nested.FullName, nested, Members: nested.Members.Where(member => member.IsRestrictable))));
        }

        ViewSpec[] observed = [.. reached.Where(ObservationEmitter.IsObserved)];
        if (observed.Length > 0)
        {
            // What a query filters and sorts by is needed as what is read is.
            writer.Line();
            writer.Open($"private static readonly global::System.Collections.Generic.Dictionary<global::System.Type, global::MinNecessary.ViewReads> Reads{FieldOf(view)} = new global::System.Collections.Generic.Dictionary<global::System.Type, global::MinNecessary.ViewReads>");
            foreach (ViewSpec nested in observed)
            {
                writer.Line($"[typeof({nested.ModelKey})] = {nested.FullName}.{EmissionText.Reads},");
            }

            writer.Close(";");
        }

        if (view.Rows.Count > 0)
        {
            writer.Line();
            writer.Open($"private static readonly global::System.Collections.Generic.Dictionary<string, global::System.Linq.Expressions.LambdaExpression> Contexts{FieldOf(view)} = new global::System.Collections.Generic.Dictionary<string, global::System.Linq.Expressions.LambdaExpression>");
            foreach (RowContextSpec row in view.Rows)
            {
                writer.Line($"[{EmissionText.Literal(row.Context)}] = ({Expressions}<global::System.Func<{root.ModelKey}, {row.Member.Shape.SourceType}>>)(model => model.{row.Member.Name}),");
            }

            writer.Close(";");
        }
    }

    private static void WriteMembers(SourceWriter writer, string field, bool isForFilters, IReadOnlyDictionary<string, ViewSpec> views, IEnumerable<(string Type, ViewSpec View, IEnumerable<ViewMemberSpec> Members)> types)
    {
        writer.Line();
        writer.Open($"private static readonly global::System.Collections.Generic.Dictionary<global::System.Type, global::MinNecessary.ShownMember[]> {field} = new global::System.Collections.Generic.Dictionary<global::System.Type, global::MinNecessary.ShownMember[]>");
        foreach ((string type, ViewSpec view, IEnumerable<ViewMemberSpec> members) in types)
        {
            writer.Open($"[typeof({type})] = new global::MinNecessary.ShownMember[]");
            foreach (ViewMemberSpec member in members)
            {
                EquatableArray<string> with = isForFilters ? member.SeenWith : member.RestrictedWith;
                string categories = with.Count == 0 ? "global::System.Array.Empty<string>()" : $"new[] {{ {string.Join(", ", with.Select(EmissionText.Literal))} }}";
                writer.Line($"new(\"{member.Member.BareName}\", {categories}, {(DependsOnLabels(view, member, views) ? "true" : "false")}, {(DependsOnClassifiers(view, member, views) ? "true" : "false")}),");
            }

            writer.Close(",");
        }

        writer.Close(";");
    }

    // A root that is hidden falls away, and what it was filtered by with it. But a root that is shown must not come, or come first, for what is
    // hidden in it: a nested record with all that is in it, a value, and what follows from either.
    private static bool DependsOnLabels(ViewSpec view, ViewMemberSpec member, IReadOnlyDictionary<string, ViewSpec> views) =>
        (view.SubjectMember is null && view.CarriedLabels.Count > 0) || member.Follows.Count > 0 || (member.NestedView is { } nested && views[nested].CarriedLabels.Count > 0);

    private static bool DependsOnClassifiers(ViewSpec view, ViewMemberSpec member, IReadOnlyDictionary<string, ViewSpec> views) =>
        (view.SubjectMember is null && MayBeClassified(view, views)) || (member.MayBeClassified && member.IsRestrictable) || (member.NestedView is { } nested && MayBeClassified(views[nested], views));

    // However deep: a value that a view cannot do without takes the record that holds it. None that is queried holds itself.
    private static bool MayBeClassified(ViewSpec view, IReadOnlyDictionary<string, ViewSpec> views) =>
        view.Members.Any(member => member.MayBeClassified || (member.NestedView is { } nested && MayBeClassified(views[nested], views)));

    public static string FieldOf(ViewSpec view) => $"ShownFor{view.GrantName}";
}
