using MinNecessary.Generators.Model;

namespace MinNecessary.Generators.Emission;

/// <summary>Emits what a database needs to be asked for views: the projection as an expression, and the members that may be filtered by.</summary>
internal static class QueryEmitter
{
    private const string Expressions = "global::System.Linq.Expressions.Expression";
    private const string Queries = "global::MinNecessary.ViewQueries";

    /// <summary>Writes the projection, inside the view: only there can it be made.</summary>
    public static void WriteProjection(SourceWriter writer, ViewSpec view, string scopeType)
    {
        // An expression names properties by their accessors, of which a trimmer cannot see that they are needed.
        writer.Line($"[global::System.Diagnostics.CodeAnalysis.DynamicDependency(global::System.Diagnostics.CodeAnalysis.DynamicallyAccessedMemberTypes.PublicProperties | global::System.Diagnostics.CodeAnalysis.DynamicallyAccessedMemberTypes.NonPublicProperties, typeof({view.FullName}))]");
        writer.Line("[global::System.Diagnostics.CodeAnalysis.UnconditionalSuppressMessage(\"Trimming\", \"IL2026\", Justification = \"The dependency keeps the properties that the projection sets.\")]");

        // Initialisers all the way down: a provider then selects the named columns, where a call would load the whole row.
        writer.Open($"internal static {Expressions}<global::System.Func<{view.ModelKey}, {view.Name}>> {EmissionText.Projection}({scopeType} scope) => source => new {view.Name}");
        foreach (ViewMemberSpec member in ViewEmitter.Shown(view))
        {
            writer.Line($"{member.Member.Name} = {Show(member)},");
        }

        string? shownSubject = ShownSubjectOf(view);
        foreach ((string name, string value) in shownSubject is null ? RestrictionEmitter.CarriedInQuery(view) : [])
        {
            writer.Line($"{name} = {value},");
        }

        writer.Close(";");
        if (view.SubjectMember is not null)
        {
            WritePermit(writer, view, scopeType, shownSubject);
        }

        foreach (ViewMemberSpec member in ViewEmitter.Shown(view).Where(NeedsMethod))
        {
            writer.Line();
            string shape = member.Member.Shape.SourceType;
            writer.Line($"private static {ViewTypes.Of(member)} {EmissionText.Show}{member.Member.Name.TrimStart('@')}({shape} source, global::MinNecessary.MaskContext masking) =>");
            writer.Line($"    {Projection.OfMasking(member, "source")};");
        }
    }

    // Of a row that nothing is taken out of: a database may take another subject for the same, and one subject's answer may end before the others'.
    private static void WritePermit(SourceWriter writer, ViewSpec view, string scopeType, string? shownSubject)
    {
        writer.Line();
        if (shownSubject is not null)
        {
            writer.Line($"internal static void {EmissionText.Permit}({view.Name} view, {scopeType} scope) => scope.For(view.{shownSubject});");
            return;
        }

        if (!view.CanRestrict)
        {
            writer.Line($"private string? {EmissionText.Carried}Subject {{ get; set; }}").Line();
        }

        writer.Open($"internal static void {EmissionText.Permit}({view.Name} view, {scopeType} scope)");
        writer.Line($"scope.For(view.{EmissionText.Carried}Subject);");
        writer.Line($"view.{EmissionText.Carried}Subject = null;");
        writer.Close();
    }

    // Nothing need be carried beside a subject that the view shows as it is, and that nothing takes out of it.
    private static string? ShownSubjectOf(ViewSpec view) => view.CanRestrict ? null : ViewEmitter.Shown(view)
        .Where(member => member.Member.Name == view.SubjectMember && member.Treatment == Treatment.Full)
        .Select(member => ObservationEmitter.Stored(view, member)).FirstOrDefault();

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
        writer.Line($"{ViewEmitter.ScopeTypeOf(view)} scope = decision.OpenQuery({EmissionText.ModelName(root.ModelKey)});");

        // Of every view: one whose models carry no label at all can hide nothing of what a restriction is about.
        writer.Line($"scope.RequireLabels({string.Join(", ", view.CarriedLabels.Select(EmissionText.Literal))});");
        writer.Open($"return {Queries}.Create(source, scope, new global::MinNecessary.ViewQueryPlan<{root.ModelKey}, {view.FullName}, {view.GrantType}>");
        writer.Line($"Subject = model => model.{view.SubjectMember},");
        if (view.TenantMember is { } tenant)
        {
            writer.Line($"Tenant = model => model.{tenant},");
        }

        writer.Line($"Projection = {view.FullName}.{EmissionText.Projection},");
        writer.Line($"Make = {view.FullName}.{EmissionText.Make},");
        writer.Line($"Permit = {view.FullName}.{EmissionText.Permit},");
        if (view.CanRestrict)
        {
            writer.Line($"Restrict = static (view, scope) => view.{EmissionText.RestrictIn}(scope),");
            writer.Line($"CarriesLabels = {RestrictionEmitter.CarriesLabels(view)},");
            writer.Line($"Restrictable = Restrictable{QueryTableEmitter.FieldOf(view)},");
        }

        writer.Line($"Shown = {QueryTableEmitter.FieldOf(view)},");
        if (reached.Any(ObservationEmitter.IsObserved))
        {
            writer.Line($"Reads = Reads{QueryTableEmitter.FieldOf(view)},");
        }

        if (view.Rows.Count > 0)
        {
            writer.Line($"Contexts = Contexts{QueryTableEmitter.FieldOf(view)},");
        }

        writer.Close(");");
        writer.Close();
        QueryTableEmitter.Write(writer, root, view, reached);
    }

    private static string Show(ViewMemberSpec member)
    {
        string access = member.Member.Of("source");
        return member.Member.Shape switch
        {
            ModelShape => $"(object?){access} == null ? null! : {Queries}.Nested({access}, {member.NestedView}.{EmissionText.Projection}(scope))",
            ListShape { Element: ModelShape } => $"global::System.Linq.Enumerable.ToList(global::System.Linq.Enumerable.Select({access}!, item => {Queries}.Nested(item!, {member.NestedView}.{EmissionText.Projection}(scope))))",
            ScalarShape when member.OwnMask is null => Projection.OfScalar(member, access),
            _ => $"{EmissionText.Show}{member.Member.Name.TrimStart('@')}({access}, scope{Projection.MaskingOf(member)})",
        };
    }

    // A delegate has no place in a query; a call of a method that makes one has.
    private static bool NeedsMethod(ViewMemberSpec member) => member.OwnMask is not null || member.Member.Shape is not (ScalarShape or ModelShape or ListShape { Element: ModelShape });
}
