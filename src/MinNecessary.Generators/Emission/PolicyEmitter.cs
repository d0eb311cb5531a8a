using MinNecessary.Generators.Model;

namespace MinNecessary.Generators.Emission;

/// <summary>Emits the policy class and the grants' types.</summary>
internal static class PolicyEmitter
{
    public static string Emit(PolicySpec policy)
    {
        var writer = new SourceWriter();
        writer.Namespace(policy.Namespace);
        writer.Line($"/// <summary>Policy <c>{EmissionText.ForXml(policy.Name)}</c>, version <c>{EmissionText.ForXml(policy.Version)}</c>, as it was compiled.</summary>");
        writer.Line(EmissionText.GeneratedCode);
        writer.Open($"public static partial class {policy.ClassName}");
        writer.Line("/// <summary>The policy document. Register it: <c>services.AddMinNecessary</c>.</summary>");
        writer.Line("public static global::MinNecessary.Policy.PolicyDocument Document { get; } = global::MinNecessary.Policy.PolicyDocument.Parse(PolicyText);");
        writer.Line();
        WriteGrants(writer, policy);
        writer.Line();
        WriteProject(writer, policy);
        writer.Line();
        RunTimeViewsEmitter.Write(writer, policy);
        writer.Line();
        writer.Raw("    private const string PolicyText = @\"").Raw(policy.Text.Replace("\"", "\"\"")).Raw("\";\n");
        writer.Close();
        return writer.ToString();
    }

    public static string EmitGrantTypes(PolicySpec policy)
    {
        var writer = new SourceWriter();
        writer.Namespace(policy.Namespace);
        bool isFirst = true;
        foreach (GrantSpec grant in policy.Grants)
        {
            if (!isFirst)
            {
                writer.Line();
            }

            isFirst = false;
            writer.Line($"/// <summary>Grant <c>{grant.Name}</c>: {EmissionText.ForXml(grant.Why)}</summary>");
            writer.Line(EmissionText.GeneratedCode);
            writer.Open($"public sealed class {grant.Name} : global::MinNecessary.IGrant");
            writer.Open($"private {grant.Name}()").Close();
            writer.Line();
            writer.Line("/// <inheritdoc/>");
            writer.Line($"public static global::MinNecessary.Policy.PolicyDocument Policy => {policy.FullName}.Document;");
            writer.Line();
            writer.Line("/// <inheritdoc/>");
            writer.Line($"public static string Name => \"{grant.Name}\";");
            writer.Close();
        }

        return writer.ToString();
    }

    private static void WriteGrants(SourceWriter writer, PolicySpec policy)
    {
        writer.Line("/// <summary>The grants of the policy.</summary>");
        writer.Open("public static class Grants");
        foreach (GrantSpec grant in policy.Grants)
        {
            writer.Line($"/// <summary>{EmissionText.ForXml(grant.Why)}</summary>");
            writer.Line($"public static global::MinNecessary.Grant<{grant.TypeName}> {grant.Name} {{ get; }} = new();");
            writer.Line();
        }

        writer.Line("/// <summary>Every grant, in the order of the policy.</summary>");
        writer.Line($"public static global::System.Collections.Generic.IReadOnlyList<global::MinNecessary.Grant> All {{ get; }} = global::System.Array.AsReadOnly<global::MinNecessary.Grant>(new global::MinNecessary.Grant[] {{ {string.Join(", ", policy.Grants.Select(grant => grant.Name))} }});");
        writer.Line();
        writer.Line("/// <summary>Finds a grant by its name, compared ordinally.</summary>");
        writer.Line("/// <param name=\"name\">The name; null finds none.</param>");
        writer.Line("/// <returns>The grant, or null where the policy has none of that name.</returns>");
        writer.Open("public static global::MinNecessary.Grant? Find(string? name) => name switch");
        foreach (GrantSpec grant in policy.Grants)
        {
            writer.Line($"\"{grant.Name}\" => {grant.Name},");
        }

        writer.Line("_ => null,");
        writer.Close(";");
        writer.Close();
    }

    private static void WriteProject(SourceWriter writer, PolicySpec policy)
    {
        writer.Line("/// <summary>Makes the view of a model that is known only at run time, as in middleware.</summary>");
        writer.Line("/// <param name=\"source\">A PHI model with a subject; not null.</param>");
        writer.Line("/// <param name=\"decision\">A decision for the model's subject; not null.</param>");
        writer.Line("/// <returns>The view that the decision's grant has of the model.</returns>");
        writer.Line("/// <exception cref=\"global::System.ArgumentNullException\">An argument is null.</exception>");
        writer.Line("/// <exception cref=\"global::MinNecessary.AccessDeniedException\">The decision does not permit it, or its grant has no view of the model.</exception>");
        writer.Open("public static object Project(object source, global::MinNecessary.Decision decision)");
        writer.Line("global::System.ArgumentNullException.ThrowIfNull(source);");
        writer.Line("global::System.ArgumentNullException.ThrowIfNull(decision);");
        writer.Open("return source switch");
        foreach (RootSpec root in policy.Roots)
        {
            // The exact type: a class derived from the model may hold more than the model, and its own view.
            writer.Line($"{root.ModelKey} model when model.GetType() == typeof({root.ModelKey}) => {RootEmitter.ClassOf(root)}.{EmissionText.Project}(model, decision),");
        }

        writer.Line("_ => throw decision.NoViewOfModel(),");
        writer.Close(";");
        writer.Close();
    }
}
