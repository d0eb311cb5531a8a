using MinNecessary.Generators.Model;

namespace MinNecessary.Generators.Emission;

/// <summary>Emits what a database needs to be asked for views: the projection as an expression, and the members that may be filtered by.</summary>
internal static class QueryEmitter
{
    private const string Expressions = "global::System.Linq.Expressions.Expression";
    private const string Queries = "global::MinNecessary.ViewQueries";

    /// <summary>Writes the projection, inside the view: only there can it be made.</summary>
    public static void WriteProjection(SourceWriter writer, ViewSpec view, string decisionType)
    {
        // An expression names properties by their accessors, of which a trimmer cannot see that they are needed.
        writer.Line($"[global::System.Diagnostics.CodeAnalysis.DynamicDependency(global::System.Diagnostics.CodeAnalysis.DynamicallyAccessedMemberTypes.PublicProperties, typeof({view.FullName}))]");
        writer.Line("[global::System.Diagnostics.CodeAnalysis.UnconditionalSuppressMessage(\"Trimming\", \"IL2026\", Justification = \"The dependency keeps the properties that the projection sets.\")]");

        // Initialisers all the way down: a provider then selects the named columns, where a call would load the whole row.
        writer.Open($"internal static {Expressions}<global::System.Func<{view.ModelKey}, {view.Name}>> {EmissionText.Projection}({decisionType} decision) => source => new {view.Name}");
        foreach (ViewMemberSpec member in ViewEmitter.Shown(view))
        {
            writer.Line($"{member.Member.Name} = {Show(member)},");
        }

        writer.Close(";");
        foreach (ViewMemberSpec member in ViewEmitter.Shown(view).Where(NeedsMethod))
        {
            writer.Line();
            string shape = member.Member.Shape.SourceType;
            writer.Line($"private static {ViewTypes.Of(member)} {EmissionText.Show}{member.Member.Name.TrimStart('@')}({shape} source, {decisionType} decision) =>");
            writer.Line($"    {Projection.Of(member, "source", decisionType)};");
        }
    }

    /// <summary>Writes the extension method of a root.</summary>
    public static void WriteExtension(SourceWriter writer, RootSpec root, ViewSpec view, IReadOnlyList<ViewSpec> reached)
    {
        string decisionType = ViewEmitter.DecisionTypeOf(view);
        writer.Line($"/// <summary>Shows, of the decision's subject, what grant <c>{view.GrantName}</c> discloses; withheld columns are not asked for.</summary>");
        writer.Line("/// <param name=\"source\">A set of models, filtered and sorted by members that the grant shows in full; not null.</param>");
        writer.Line("/// <param name=\"decision\">A decision for this grant; not null.</param>");
        writer.Line("/// <returns>The query. Masked columns cross from the database to this process, and are masked here.</returns>");
        writer.Line("/// <exception cref=\"global::System.ArgumentNullException\">An argument is null.</exception>");
        writer.Line("/// <exception cref=\"global::MinNecessary.AccessDeniedException\">The decision does not permit it, or the query looks at what is withheld or masked.</exception>");
        writer.Open($"public static global::MinNecessary.ViewQuery<{view.FullName}> For{view.GrantName}(this global::System.Linq.IQueryable<{root.ModelKey}> source, {decisionType} decision)");
        writer.Line("global::System.ArgumentNullException.ThrowIfNull(decision);");
        writer.Line($"return {Queries}.Create(source, decision, model => model.{view.SubjectMember}, {view.FullName}.{EmissionText.Projection}(decision), model => {view.FullName}.{EmissionText.From}(model, decision), {FieldOf(view)});");
        writer.Close();
        writer.Line();
        writer.Open($"private static readonly global::System.Collections.Generic.Dictionary<global::System.Type, string[]> {FieldOf(view)} = new global::System.Collections.Generic.Dictionary<global::System.Type, string[]>");
        foreach (ViewSpec nested in reached)
        {
            string names = string.Join(", ", nested.Members.Where(member => member.Treatment == Treatment.Full).Select(member => $"\"{member.Member.Name.TrimStart('@')}\""));
            writer.Line($"[typeof({nested.ModelKey})] = new string[] {{ {names} }},");
        }

        writer.Close(";");
    }

    private static string FieldOf(ViewSpec view) => $"ShownFor{view.GrantName}";

    private static string Show(ViewMemberSpec member)
    {
        string access = member.Member.Of("source");
        return member.Member.Shape switch
        {
            ModelShape => $"(object?){access} == null ? null! : {Queries}.Nested({access}, {member.NestedView}.{EmissionText.Projection}(decision))",
            ListShape { Element: ModelShape } => $"global::System.Linq.Enumerable.ToList(global::System.Linq.Enumerable.Select({access}!, item => {Queries}.Nested(item!, {member.NestedView}.{EmissionText.Projection}(decision))))",
            ScalarShape when member.OwnMask is null => Projection.Of(member, access, ""),
            _ => $"{EmissionText.Show}{member.Member.Name.TrimStart('@')}({access}, decision)",
        };
    }

    // A delegate has no place in a query; a call of a method that makes one has.
    private static bool NeedsMethod(ViewMemberSpec member) => member.OwnMask is not null || member.Member.Shape is not (ScalarShape or ModelShape or ListShape { Element: ModelShape });
}
