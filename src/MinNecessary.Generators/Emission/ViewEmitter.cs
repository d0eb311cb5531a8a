using MinNecessary.Generators.Model;

namespace MinNecessary.Generators.Emission;

/// <summary>Emits a view: a type that has no place for what the grant withholds, made only from a model and a decision.</summary>
internal static class ViewEmitter
{
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

    private static void Write(SourceWriter writer, ViewSpec view)
    {
        WriteDocumentation(writer, view);
        writer.Line(EmissionText.GeneratedCode);
        writer.Open($"{EmissionText.Accessibility(view.IsPublic)} sealed class {view.Name}");

        // Private, so that no view exists that no decision permitted.
        writer.Open($"private {view.Name}()").Close();
        foreach (ViewMemberSpec member in Shown(view))
        {
            writer.Line();
            string how = member.Treatment == Treatment.Masked ? $"masked: {member.Mask}" : "full";
            writer.Line($"/// <summary><c>{member.Member.Name}</c> of {EmissionText.See(view.ModelKey)}, {how}.</summary>");
            if (member.Member.JsonName is { } json)
            {
                writer.Line($"[global::System.Text.Json.Serialization.JsonPropertyName({EmissionText.Literal(json)})]");
            }

            writer.Line($"public {ViewTypes.Of(member)} {member.Member.Name} {{ get; private set; }}{Projection.Initializer(member)}");
        }

        writer.Line();
        WriteText(writer, view);
        writer.Line();
        WriteFrom(writer, view);
        writer.Line();
        JsonEmitter.WriteContract(writer, view);
        if (view.CanQuery)
        {
            writer.Line();
            QueryEmitter.WriteProjection(writer, view, DecisionTypeOf(view));
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
        string members = string.Concat(Shown(view).Select(member => $", (\"{member.Member.Name.TrimStart('@')}\", {member.Member.Name})"));
        writer.Line($"public override string ToString() => global::MinNecessary.ViewText.Of(\"{view.Name}\"{members});");
    }

    private static void WriteFrom(SourceWriter writer, ViewSpec view)
    {
        string subject = view.SubjectMember is null ? "" : $"source.{view.SubjectMember}";
        writer.Open($"internal static {view.Name} {EmissionText.From}({view.ModelKey} source, {DecisionTypeOf(view)} decision)");
        writer.Line($"decision.EnsureAllowed({subject});");
        writer.Open($"return new {view.Name}");
        foreach (ViewMemberSpec member in Shown(view))
        {
            writer.Line($"{member.Member.Name} = {Projection.Expression(member, DecisionTypeOf(view))},");
        }

        writer.Close(";");
        writer.Close();
    }
}
