using MinNecessary.Generators.Model;

namespace MinNecessary.Generators.Planning;

/// <summary>Finds what a member follows from, however many sums lie between, and whether one grant's views show all of it.</summary>
internal sealed class DerivationPlanner
{
    private readonly IReadOnlyDictionary<string, ModelSpec> _models;
    private readonly Dictionary<string, ViewSpec> _views;
    private readonly Dictionary<string, HashSet<string>> _reached;

    public DerivationPlanner(IReadOnlyDictionary<string, ModelSpec> models, ViewSpec[] views)
    {
        _models = models;
        _views = views.ToDictionary(view => view.ModelKey, StringComparer.Ordinal);
        Dictionary<string, string> modelOf = views.ToDictionary(view => view.FullName, view => view.ModelKey, StringComparer.Ordinal);
        _reached = views.ToDictionary(view => view.ModelKey, view => Reached(view.ModelKey, key => _views[key].Members.Select(member => member.NestedView).OfType<string>().Select(name => modelOf[name])), StringComparer.Ordinal);
    }

    /// <summary>The names that a member follows from: its own, and those that what it sums follows from.</summary>
    public string[] Follows(MemberSpec member, ModelSpec model) => [.. member.Use.Derivations.Select(derivation => derivation.From).Concat(BehindSums(member, model, [])).Distinct()];

    /// <summary>Its categories, and those of what it sums: a sum of one row is that row's amount.</summary>
    public IEnumerable<string> RestrictedWith(MemberSpec member, ModelSpec model) =>
        member.Categories.Concat(Reachable((Member: member, Model: model), Summed).Skip(1).SelectMany(summed => summed.Member.Categories)).Distinct();

    /// <summary>These, and those of everything that it follows from by name: where they are withheld, so is the member.</summary>
    public IEnumerable<string> SeenWith(MemberSpec member, ModelSpec model)
    {
        HashSet<string> names = new(StringComparer.Ordinal);
        Queue<string> pending = new(Follows(member, model));
        List<string> categories = [.. RestrictedWith(member, model)];
        while (pending.Count > 0)
        {
            string name = pending.Dequeue();
            foreach (MemberSpec from in names.Add(name) ? _models.Values.SelectMany(other => other.Members).Where(other => other.BareName == name) : [])
            {
                categories.AddRange(from.Categories);
                from.Use.Derivations.ToList().ForEach(derivation => pending.Enqueue(derivation.From));
            }
        }

        return categories.Distinct();
    }

    /// <summary>The first name of which something is not shown with the member, so that it cannot be held to what is hidden of that; null for none.</summary>
    public string? Unknown(MemberSpec member, ModelSpec model, MemberSpec? carried)
    {
        string[] direct = [.. member.Use.Derivations.Select(derivation => derivation.From)];
        return direct.FirstOrDefault(from => carried?.BareName != from && !IsShown(from, model, isOwnFirst: true))
            ?? BehindSums(member, model, []).FirstOrDefault(from => !IsShown(from, model, isOwnFirst: false));
    }

    // What a member follows from is one of its own record, of one that holds that, or of one that it holds. Of several with the name any may be meant.
    private bool IsShown(string from, ModelSpec model, bool isOwnFirst)
    {
        bool isOwn = isOwnFirst && Has(model.Key, from);
        string[] meant = isOwn ? [model.Key] : [.. _reached.Where(pair => pair.Value.Contains(model.Key)).Select(pair => pair.Key).Concat(Held(model.Key)).Distinct().Where(key => Has(key, from))];
        return meant.Length > 0 && meant.All(key => _views.TryGetValue(key, out ViewSpec? view) && view.Members.Any(member => member.Member.BareName == from && member.Treatment != Treatment.Withheld));
    }

    private bool Has(string key, string name) => _models[key].Members.Any(member => member.BareName == name);

    private HashSet<string> Held(string key) => Reached(key, held => _models[held].Members.Select(member => member.Shape.ModelKey).OfType<string>().Where(_models.ContainsKey));

    private IEnumerable<string> BehindSums(MemberSpec member, ModelSpec model, HashSet<string> above) => Summed((member, model))
        .Where(summed => above.Add(summed.Model.Key + " " + summed.Member.BareName))
        .SelectMany(summed => summed.Member.Use.Derivations.Select(derivation => derivation.From).Concat(BehindSums(summed.Member, summed.Model, above)));

    private IEnumerable<(MemberSpec Member, ModelSpec Model)> Summed((MemberSpec Member, ModelSpec Model) sum)
    {
        foreach (DerivationSpec derivation in sum.Member.Use.Derivations.Where(derivation => derivation.SumOf is not null))
        {
            if (sum.Model.Members.FirstOrDefault(list => list.BareName == derivation.From)?.Shape.ModelKey is { } key && _models.TryGetValue(key, out ModelSpec? rows)
                && rows.Members.FirstOrDefault(row => row.BareName == derivation.SumOf) is { } summed)
            {
                yield return (summed, rows);
            }
        }
    }

    private static HashSet<string> Reached(string from, Func<string, IEnumerable<string>> next) => new(Reachable(from, next), StringComparer.Ordinal);

    private static List<T> Reachable<T>(T from, Func<T, IEnumerable<T>> next)
    {
        List<T> reached = [];
        Stack<T> pending = new([from]);
        while (pending.Count > 0)
        {
            T current = pending.Pop();
            if (!reached.Contains(current))
            {
                reached.Add(current);
                next(current).ToList().ForEach(pending.Push);
            }
        }

        return reached;
    }
}
