using MinNecessary.Generators.Emission;
using MinNecessary.Generators.Model;
using MinNecessary.Generators.Parsing;
using MinNecessary.Policy;

namespace MinNecessary.Generators.Planning;

/// <summary>Brings models and policy together: which views there are, and what is wrong between the two.</summary>
internal static class Planner
{
    public static Plan Plan(EquatableArray<ModelSpec> models, EquatableArray<OwnMaskSpec> methods, EquatableArray<PolicySource> policies, BuildProperties build)
    {
        // A partial type with the attribute on one part may arrive once for each part that carries an attribute list.
        ModelSpec[] distinct = models.Concat(models.SelectMany(model => model.Constructed)).GroupBy(model => model.Key, StringComparer.Ordinal).Select(group => group.First())
            .OrderBy(model => model.Key, StringComparer.Ordinal).ToArray();
        var shapes = new ShapeResolver(new HashSet<string>(distinct.Select(model => model.Key), StringComparer.Ordinal));
        EquatableArray<RecordSpec> records = distinct.Select(model => model.Record).OfType<RecordSpec>().ToEquatableArray();
        List<DiagnosticSpec> diagnostics = [.. distinct.SelectMany(model => model.Diagnostics), .. distinct.SelectMany(shapes.Mistakes)];
        var masks = new OwnMasks(methods);
        diagnostics.AddRange(masks.Mistakes());
        distinct = [.. distinct.Where(model => !model.IsOpen).Select(shapes.Resolve)];
        if (policies.Count == 0)
        {
            return new Plan(null, default, records, diagnostics.ToEquatableArray());
        }

        var file = new PolicyFile(policies[0]);
        if (policies.Count > 1)
        {
            diagnostics.Add(DiagnosticSpec.Create("MN0120", file.LocationOf(1, 1, 0), policies[0].Path, policies[1].Path));
            return new Plan(null, default, records, diagnostics.ToEquatableArray());
        }

        // A mistaken policy fails the build, and its views are still emitted: else each use of one would be an error of its own.
        PolicyDocument? document = PolicyDocument.Read(policies[0].Text, out IReadOnlyList<PolicyError> errors);
        diagnostics.AddRange(errors.Select(error => DiagnosticSpec.Create(error.Id, file.LocationOf(error.Line, error.Column, error.Length), error.Message)));
        if (document is null)
        {
            return new Plan(null, default, records, diagnostics.ToEquatableArray());
        }

        int certain = diagnostics.Count;
        diagnostics.AddRange(CategoriesNotIn(document, distinct));
        diagnostics.AddRange(distinct.SelectMany(model => UseMistakes.Of(model, document, distinct)));
        diagnostics.AddRange(masks.MistakesWith(document, file));
        diagnostics.AddRange(NameCollisions(document, distinct, build.RootNamespace));
        ModelSpec[] viewable = Viewable(distinct);
        List<ViewSpec> views = [];
        foreach (GrantDefinition grant in document.Grants)
        {
            var planner = new GrantPlanner(document, grant, viewable, masks, build.RootNamespace, file);
            ViewSpec[] planned = [.. planner.Plan()];
            views.AddRange(build.HasQueries ? QueryPlanner.Mark(planned) : planned);
            diagnostics.AddRange(planner.Diagnostics);
        }

        if (errors.Count > 0)
        {
            // What follows from a part that was left out is not a mistake of its own.
            diagnostics.RemoveRange(certain, diagnostics.Count - certain);
        }

        // A drawing of mistaken operations would show what nobody decided, and no code needs it.
        string? operations = errors.Count == 0 && document.Operations is { } defined ? OperationsMarkdown.Of(document, defined) : null;
        return new Plan(PolicyOf(document, policies[0].Text, build.RootNamespace, viewable, views, operations), views.ToEquatableArray(), records, diagnostics.ToEquatableArray());
    }

    // A model that generated code cannot name, or whose views would have another's names, is an error and has no views.
    private static ModelSpec[] Viewable(ModelSpec[] models) => models
        .Where(model => model.Diagnostics.All(diagnostic => diagnostic.Id != "MN0004"))
        .GroupBy(model => (model.Namespace, model.ViewBaseName))
        .Select(group => group.First())
        .ToArray();

    private static PolicySpec PolicyOf(PolicyDocument document, string text, string rootNamespace, ModelSpec[] models, List<ViewSpec> views, string? operations)
    {
        EquatableArray<GrantSpec> grants = document.Grants
            .Select(grant => new GrantSpec(
                grant.Name,
                GrantPlanner.GrantTypeOf(grant, rootNamespace),
                grant.Activity.ToString(),
                grant.Role,
                grant.Recipient,
                grant.Purpose,
                grant.Preset?.ToString(),
                grant.When.ToEquatableArray(),
                grant.Why))
            .ToEquatableArray();
        Dictionary<string, ViewSpec> byName = views.ToDictionary(view => view.FullName, StringComparer.Ordinal);
        ILookup<string, ViewSpec> byModel = views.ToLookup(view => view.ModelKey, StringComparer.Ordinal);
        EquatableArray<RootSpec> roots = models
            .Where(model => model.SubjectMember is not null)
            .Select(model => new RootSpec(
                model.Namespace,
                model.ViewBaseName,
                model.IsPublic,
                model.Key,
                model.IsValueType,
                byModel[model.Key].Select(view => new RootViewSpec(view, QueryPlanner.Reached(view, byName))).ToEquatableArray()))
            .Where(root => root.Views.Count > 0)
            .ToEquatableArray();
        EquatableArray<string> foreign = models.Where(model => model.IsForeign).Select(model => model.Key).ToEquatableArray();
        EquatableArray<string> keys = models.Select(model => model.Key).ToEquatableArray();
        return new PolicySpec(rootNamespace, document.Name, document.Version, document.Hash, text, grants, roots, keys, foreign, operations);
    }

    private static IEnumerable<DiagnosticSpec> CategoriesNotIn(PolicyDocument document, ModelSpec[] models) => models
        .SelectMany(model => model.UsedOwnCategories)
        .Where(use => !document.Categories.Contains(use.Category))
        .Select(use => DiagnosticSpec.Create("MN0006", use.Location, use.Member, use.Category));

    private static IEnumerable<DiagnosticSpec> NameCollisions(PolicyDocument document, ModelSpec[] models, string rootNamespace)
    {
        Dictionary<string, string> taken = new(StringComparer.Ordinal);
        IEnumerable<(string Name, string For)> names = models
            .Select(model => ($"{model.Namespace}.{model.ViewBaseName}Views", $"model '{model.Key}'"))
            .Concat(models.Select(model => (model.Key.Replace("global::", ""), $"model '{model.Key}'")))
            .Append(($"{rootNamespace}.{document.Name}Policy", $"policy '{document.Name}'"))
            .Concat(document.Grants.Select(grant => ($"{rootNamespace}.{grant.Name}", $"grant '{grant.Name}'")));
        foreach ((string name, string what) in names)
        {
            if (taken.TryGetValue(name, out string? other))
            {
                yield return DiagnosticSpec.Create("MN0007", null, name, other, what);
            }
            else
            {
                taken.Add(name, what);
            }
        }
    }
}
