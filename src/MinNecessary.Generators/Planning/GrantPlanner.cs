using MinNecessary.Generators.Model;
using MinNecessary.Generators.Parsing;
using MinNecessary.Policy;

namespace MinNecessary.Generators.Planning;

/// <summary>Plans the views of one grant.</summary>
internal sealed class GrantPlanner(PolicyDocument policy, GrantDefinition grant, ModelSpec[] models, OwnMasks masks, string rootNamespace, PolicyFile file)
{
    private readonly Dictionary<string, ModelSpec> _models = models.ToDictionary(model => model.Key, StringComparer.Ordinal);
    private readonly MemberTreatment _treatment = new(grant, masks, file);

    public List<DiagnosticSpec> Diagnostics { get; } = [];

    public static string GrantTypeOf(GrantDefinition grant, string rootNamespace) =>
        rootNamespace.Length == 0 ? "global::" + grant.Name : $"global::{rootNamespace}.{grant.Name}";

    public IEnumerable<ViewSpec> Plan()
    {
        HashSet<string> disclosing = Disclosing();
        List<string> reached = [];
        HashSet<string> seen = new(StringComparer.Ordinal);
        foreach (ModelSpec root in Roots())
        {
            Reach(root.Key, disclosing, reached, seen);
        }

        ViewSpec[] views = reached.Select(key => ViewOf(_models[key], disclosing)).ToArray();
        Diagnostics.AddRange(_treatment.Diagnostics);
        return new RestrictionPlanner(policy, grant, _models).Plan(views);
    }

    private IEnumerable<ModelSpec> Roots()
    {
        ModelSpec[] roots = models.Where(model => model.SubjectMember is not null).ToArray();
        if (grant.Models.Count == 0)
        {
            return roots;
        }

        List<ModelSpec> named = [];
        foreach (string name in grant.Models)
        {
            ModelSpec[] matches = roots.Where(model => IsNamed(model, name)).ToArray();
            named.AddRange(matches);
            if (matches.Length == 0)
            {
                Diagnostics.Add(DiagnosticSpec.Create("MN0119", file.LocationOf(grant.ModelPosition(name)), grant.Name, name));
            }
        }

        return named;
    }

    private static bool IsNamed(ModelSpec model, string name) =>
        model.Key == "global::" + name || model.ViewBaseName == name || model.Key.EndsWith("." + name, StringComparison.Ordinal);

    // The models of which the grant discloses something, by themselves or through what they hold. Models may hold each
    // other, so it grows until nothing is added.
    private HashSet<string> Disclosing()
    {
        HashSet<string> disclosing = new(StringComparer.Ordinal);
        bool grew = true;
        while (grew)
        {
            grew = false;
            foreach (ModelSpec model in models)
            {
                if (!disclosing.Contains(model.Key) && model.Members.Any(member => Discloses(member, disclosing)))
                {
                    disclosing.Add(model.Key);
                    grew = true;
                }
            }
        }

        return disclosing;
    }

    private bool Discloses(MemberSpec member, HashSet<string> disclosing)
    {
        if (!member.IsPublic || member.IsNotPhi || _treatment.Of(member).Treatment == Treatment.Withheld)
        {
            return false;
        }

        return member.Shape.ModelKey is not { } nested || disclosing.Contains(nested);
    }

    private void Reach(string key, HashSet<string> disclosing, List<string> reached, HashSet<string> seen)
    {
        Stack<string> pending = new([key]);
        while (pending.Count > 0)
        {
            string current = pending.Pop();
            if (!disclosing.Contains(current) || !seen.Add(current))
            {
                continue;
            }

            reached.Add(current);
            foreach (MemberSpec member in _models[current].Members.Where(member => member.Shape.ModelKey is not null && Discloses(member, disclosing)))
            {
                pending.Push(member.Shape.ModelKey!);
            }
        }
    }

    private ViewSpec ViewOf(ModelSpec model, HashSet<string> disclosing)
    {
        EquatableArray<ViewMemberSpec> members = model.Members.Where(member => member.IsPublic).Select(member =>
        {
            (Treatment treatment, string? mask, string why) = _treatment.Of(member);
            if (member.Shape.ModelKey is not { } nested || treatment == Treatment.Withheld)
            {
                return new ViewMemberSpec(member, treatment, mask, mask is null ? null : _treatment.OwnMask(mask, member.Shape), null, why);
            }

            return Discloses(member, disclosing)
                ? new ViewMemberSpec(member, Treatment.Full, null, null, NameOf(_models[nested]), "as its own view shows it")
                : new ViewMemberSpec(member, Treatment.Withheld, null, null, null, "the grant shows nothing of it");
        }).ToEquatableArray();
        return new ViewSpec(
            model.Namespace,
            model.ViewBaseName + "For" + grant.Name,
            grant.Name,
            GrantTypeOf(grant, rootNamespace),
            grant.Why,
            model.IsPublic,
            model.Key,
            model.IsValueType,
            model.SubjectMember,
            members)
        {
            TenantMember = model.Members.FirstOrDefault(member => member.Use.IsTenant)?.Name,
            Rows = RowsOf(model),
            ObservedFor = policy.Operations?.Feedback is null ? null : policy.Name,
        };
    }

    // Of a root alone: what it holds is shown with it.
    private EquatableArray<RowContextSpec> RowsOf(ModelSpec model)
    {
        List<RowContextSpec> rows = [];
        foreach (RowCondition row in model.SubjectMember is null ? [] : grant.Rows)
        {
            ScalarKind kind = row.OneOf is null ? ScalarKind.Number : ScalarKind.Text;
            if (model.Members.FirstOrDefault(member => member.Use.Context == row.Context && member.Shape is ScalarShape scalar && scalar.Kind == kind) is { } member)
            {
                rows.Add(new RowContextSpec(row.Context, member));
            }
            else
            {
                Diagnostics.Add(DiagnosticSpec.Create("MN0133", file.LocationOf(grant.RowPosition(row.Context)), grant.Name, row.Context, model.ViewBaseName, kind == ScalarKind.Text ? "string" : "number"));
            }
        }

        return rows.ToEquatableArray();
    }

    private string NameOf(ModelSpec model)
    {
        string name = model.ViewBaseName + "For" + grant.Name;
        return model.Namespace.Length == 0 ? "global::" + name : $"global::{model.Namespace}.{name}";
    }
}
