using MinNecessary.Generators.Model;

namespace MinNecessary.Generators.Emission;

/// <summary>Emits a view: a type that has no place for what the grant withholds, made only from a model and a decision.</summary>
internal static class ViewEmitter
{
    /// <summary>The member that lists what is withheld at run time.</summary>
    public const string WithheldMembers = "WithheldMembers";

    public static string Emit(ModelViewsSpec views)
    {
        var writer = new SourceWriter();
        writer.Namespace(views.Views[0].Namespace);
        for (int index = 0; index < views.Views.Count; index++)
        {
            if (index > 0)
            {
                writer.Line();
            }

            Write(writer, views.Views[index]);
        }

        return writer.ToString();
    }

    public static IEnumerable<ViewMemberSpec> Shown(ViewSpec view) => view.Members.Where(member => member.Treatment != Treatment.Withheld);

    public static string DecisionTypeOf(ViewSpec view) => $"global::MinNecessary.Decision<{view.GrantType}>";

    public static string ScopeTypeOf(ViewSpec view) => $"global::MinNecessary.ViewScope<{view.GrantType}>";

    /// <summary>The method that makes a view to be handed out, and not to be held by another.</summary>
    public static string EntryOf(ViewSpec view) => view.CanRestrict ? EmissionText.From : EmissionText.Make;

    private static void Write(SourceWriter writer, ViewSpec view)
    {
        WriteDocumentation(writer, view);
        writer.Line(EmissionText.GeneratedCode);
        writer.Open($"{EmissionText.Accessibility(view.IsPublic)} sealed class {view.Name}");

        // Private, so that no view exists that no decision permitted.
        if (ObservationEmitter.IsObserved(view))
        {
            ObservationEmitter.WriteConstructors(writer, view);
        }
        else
        {
            writer.Open($"private {view.Name}()").Close();
        }

        foreach (ViewMemberSpec member in Shown(view))
        {
            writer.Line();
            string how = member.Treatment == Treatment.Masked ? $"masked: {member.Mask}" : "full";
            writer.Line($"/// <summary><c>{member.Member.Name}</c> of {EmissionText.See(view.ModelKey)}, {how}.</summary>");
            if (member.Member.JsonName is { } json)
            {
                writer.Line($"[global::System.Text.Json.Serialization.JsonPropertyName({EmissionText.Literal(json)})]");
            }

            if (view.Observes(member))
            {
                ObservationEmitter.WriteProperty(writer, view, member);
                continue;
            }

            writer.Line($"public {ViewTypes.Of(member)} {member.Member.Name} {{ get; private set; }}{Projection.Initializer(member)}");
        }

        if (view.HasWithheldMembers)
        {
            writer.Line();
            writer.Line("/// <summary>The members that the decision withholds here; null in another member is a value. Empty where nothing is withheld.</summary>");
            writer.Line($"public global::System.Collections.Generic.IReadOnlyList<string> {WithheldMembers} {{ get; private set; }} = global::System.Array.Empty<string>();");
        }

        writer.Line();
        WriteText(writer, view);
        writer.Line();
        WriteMake(writer, view);
        writer.Line();
        JsonEmitter.WriteContract(writer, view);
        if (view.CanQuery)
        {
            writer.Line();
            QueryEmitter.WriteProjection(writer, view, ScopeTypeOf(view));
        }

        if (view.CanRestrict)
        {
            writer.Line();
            RestrictionEmitter.Write(writer, view);
        }

        writer.Close();
    }

    private static void WriteDocumentation(SourceWriter writer, ViewSpec view)
    {
        writer.Line($"/// <summary>What grant <c>{view.GrantName}</c> shows of {EmissionText.See(view.ModelKey)}: {EmissionText.ForXml(view.GrantWhy)}</summary>");
        writer.Line("/// <remarks>");
        WriteList(writer, "Full", view, Treatment.Full);
        WriteList(writer, "Masked", view, Treatment.Masked);
        WriteList(writer, "Withheld", view, Treatment.Withheld);
        writer.Line("/// </remarks>");
    }

    // Members that are treated alike for the same reason stand together: the reader sees the reason once.
    private static void WriteList(SourceWriter writer, string label, ViewSpec view, Treatment treatment)
    {
        string[] groups = view.Members.Where(member => member.Treatment == treatment)
            .GroupBy(member => member.Mask is null ? member.Why : $"{member.Mask}: {member.Why}")
            .Select(group => $"{string.Join(", ", group.Select(member => $"<c>{member.Member.Name}</c>"))} ({EmissionText.ForXml(group.Key)})").ToArray();
        writer.Line($"/// <para>{label}: {(groups.Length == 0 ? "none" : string.Join("; ", groups))}.</para>");
    }

    private static void WriteText(SourceWriter writer, ViewSpec view)
    {
        writer.Line("/// <summary>The members that the view shows, and no other; the same in every culture.</summary>");
        writer.Line("/// <returns>The view's name and members.</returns>");
        string members = string.Concat(Shown(view).Select(member => $", \"{member.Member.BareName}\", {ObservationEmitter.Stored(view, member)}"));
        writer.Line($"public override string ToString() => global::MinNecessary.ViewText.{(view.HasWithheldMembers ? $"OfShown(\"{view.Name}\", {WithheldMembers}" : $"Of(\"{view.Name}\"")}{members});");
    }

    private static void WriteMake(SourceWriter writer, ViewSpec view)
    {
        if (view.CanRestrict)
        {
            writer.Line("// Not gone through yet: who hands a view out takes " + EmissionText.From + ".");
        }

        writer.Open($"internal static {view.Name} {EmissionText.Make}({view.ModelKey} source, {ScopeTypeOf(view)} scope)");
        if (view.SubjectMember is not null)
        {
            WriteChecks(writer, view);
        }
        else
        {
            writer.Line("scope.RequireSubject();");
        }

        // Of a nested record too, whose subject is the one that holds it.
        if (view.TenantMember is { } tenant)
        {
            writer.Line($"scope.RequireTenant(source.{tenant});");
        }

        writer.Open(view.CanRestrict ? $"var view = new {view.Name}" : $"return new {view.Name}");
        foreach (ViewMemberSpec member in Shown(view))
        {
            writer.Line($"{member.Member.Name} = {Projection.Expression(member, ScopeTypeOf(view))},");
        }

        writer.Close(";");
        if (view.CanRestrict)
        {
            writer.Open($"if (scope.IsRestricted(carriesLabels: {RestrictionEmitter.CarriesLabels(view)}))").Line($"view.{EmissionText.Carry}(source, scope);").Close();
            writer.Line("return view;");
        }

        writer.Close();
    }

    private static void WriteChecks(SourceWriter writer, ViewSpec view)
    {
        writer.Line($"scope = scope.For(source.{view.SubjectMember});");
        writer.Line($"scope.RequireLabels({string.Join(", ", view.CarriedLabels.Select(EmissionText.Literal))});");
        foreach (RowContextSpec row in view.Rows)
        {
            writer.Line($"scope.RequireRow({EmissionText.Literal(row.Context)}, {(row.Member.Shape is ScalarShape { Kind: ScalarKind.Text } ? "" : "(decimal?)")}source.{row.Member.Name});");
        }
    }
}
