using MinNecessary.Generators.Model;

namespace MinNecessary.Generators.Emission;

/// <summary>Emits the extension methods that make a model's views.</summary>
internal static class RootEmitter
{
    /// <summary>The full name of the class that is emitted.</summary>
    public static string ClassOf(RootSpec root) => $"global::{(root.Namespace.Length == 0 ? "" : root.Namespace + ".")}{root.Name}Views";

    public static string Emit(RootSpec root)
    {
        var writer = new SourceWriter();
        writer.Namespace(root.Namespace);
        writer.Line($"/// <summary>Makes the views of {EmissionText.See(root.ModelKey)}.</summary>");
        writer.Line(EmissionText.GeneratedCode);
        writer.Open($"{EmissionText.Accessibility(root.IsPublic)} static class {root.Name}Views");
        bool isFirst = true;
        foreach (RootViewSpec rootView in root.Views)
        {
            ViewSpec view = rootView.View;
            if (!isFirst)
            {
                writer.Line();
            }

            isFirst = false;
            writer.Line($"/// <summary>Shows what grant <c>{view.GrantName}</c> discloses.</summary>");
            writer.Line("/// <param name=\"source\">The model; not null.</param>");
            writer.Line("/// <param name=\"decision\">A decision for this grant and the model's subject; not null.</param>");
            writer.Line("/// <returns>The view.</returns>");
            writer.Line("/// <exception cref=\"global::System.ArgumentNullException\">An argument is null.</exception>");
            writer.Line("/// <exception cref=\"global::MinNecessary.AccessDeniedException\">The decision is a denial, has expired, or is for another subject.</exception>");
            writer.Open($"public static {view.FullName} For{view.GrantName}(this {root.ModelKey} source, global::MinNecessary.Decision<{view.GrantType}> decision)");
            if (!root.ModelIsValueType)
            {
                writer.Line("global::System.ArgumentNullException.ThrowIfNull(source);");
            }

            writer.Line("global::System.ArgumentNullException.ThrowIfNull(decision);");
            writer.Line($"{ViewEmitter.ScopeTypeOf(view)} scope = decision.OpenRecord({EmissionText.ModelName(root.ModelKey)});");
            writer.Line($"return scope.Released({view.FullName}.{ViewEmitter.EntryOf(view)}(source, scope));");
            writer.Close();
            if (view.CanQuery)
            {
                writer.Line();
                QueryEmitter.WriteExtension(writer, root, view, rootView.Reached);
            }
        }

        writer.Line();
        WriteProject(writer, root);
        writer.Close();
        return writer.ToString();
    }

    // Of a model whose type is known, and a decision whose grant is not.
    private static void WriteProject(SourceWriter writer, RootSpec root)
    {
        writer.Open($"internal static object {EmissionText.Project}({root.ModelKey} source, global::MinNecessary.Decision decision) => decision switch");
        foreach (ViewSpec view in root.Views.Select(rootView => rootView.View))
        {
            writer.Line($"{ViewEmitter.DecisionTypeOf(view)} granted => For{view.GrantName}(source, granted),");
        }

        writer.Line("_ => throw decision.NoViewOfModel(),");
        writer.Close(";");
    }
}
