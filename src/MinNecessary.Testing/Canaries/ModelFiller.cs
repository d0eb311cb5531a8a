using System.Reflection;

namespace MinNecessary.Testing;

/// <summary>Fills one model, with all that it holds, and keeps what carries a canary and what does not.</summary>
internal sealed class ModelFiller(CanaryValues values, IReadOnlyDictionary<Type, Type> companions, IReadOnlyDictionary<(Type Model, string Member), object?> given)
{
    private readonly Stack<Type> _within = new();

    public List<Canary> Canaries { get; } = [];

    public List<UncarriedMember> NotCarried { get; } = [];

    public bool IsModel(Type type) => type.IsDefined(typeof(PhiModelAttribute), inherit: false) || companions.ContainsKey(type);

    public object Fill(Type type, string path, IReadOnlyList<CanaryPlace> outer)
    {
        _within.Push(type);
        IReadOnlyList<ModelMember> members = ModelMember.Of(type, companions.GetValueOrDefault(type), out IReadOnlyList<string> unlisted);
        NotCarried.AddRange(unlisted.Select(name => new UncarriedMember($"{path}.{name}", [], "its companion does not list it, and every view withholds it")));
        var constructor = new ModelConstructor(type);
        Dictionary<string, object?> made = new(StringComparer.Ordinal);
        foreach (ModelMember member in members)
        {
            if (Make(type, member, path, outer, member.CanSet || constructor.Takes(member)) is { IsMade: true } value)
            {
                made[member.Name] = value.Value;
            }
        }

        object model = constructor.Make(made);
        foreach (ModelMember member in members.Where(member => made.ContainsKey(member.Name)))
        {
            Set(model, member, made[member.Name], $"{path}.{member.Name}", constructor);
        }

        _within.Pop();
        return model;
    }

    private (bool IsMade, object? Value) Make(Type model, ModelMember member, string path, IReadOnlyList<CanaryPlace> outer, bool canSet)
    {
        string name = $"{path}.{member.Name}";
        CanaryPlace place = member.PlaceIn(model);
        if (given.TryGetValue((model, member.Name), out object? value))
        {
            AddUncarried(name, place, "its value was given");
            return (true, value);
        }

        if (member.IsLabel && member.Phi.Count == 0)
        {
            AddUncarried(name, place, "it says which sensitivity labels the record carries");
            return default;
        }

        Type type = member.TypeToMake;
        if (member.Phi.Count == 0 && !HoldsModels(type))
        {
            return HarmlessValues.Of(member);
        }

        if (!canSet)
        {
            AddUncarried(name, place, "nothing can set it: what it is computed from carries canaries of its own");
            return default;
        }

        return MakeValue(type, name, [.. outer, place]);
    }

    private (bool IsMade, object? Value) MakeValue(Type declared, string path, IReadOnlyList<CanaryPlace> places)
    {
        Type type = Nullable.GetUnderlyingType(declared) ?? declared;
        if (IsModel(type))
        {
            return MakeModel(type, path, places);
        }

        if (CanaryValues.IsScalar(type))
        {
            return (true, MakeScalar(type, path, places));
        }

        object? made = null;
        if (CollectionBuilder.EntryOf(type) is { } entry)
        {
            List<(object, object?)> entries = [];
            for (int index = 1; index <= 2; index++)
            {
                if (MakeValue(entry.Key, $"{path} (key {index})", places) is { IsMade: true, Value: { } key } && entries.All(other => !other.Item1.Equals(key)))
                {
                    entries.Add((key, MakeValue(entry.Value, $"{path} (value {index})", places).Value));
                }
            }

            made = CollectionBuilder.Dictionary(type, entry.Key, entry.Value, entries);
        }
        else if (CollectionBuilder.ElementOf(type) is { } element)
        {
            // Two, so that what shows the first alone, or all but the first, is found too.
            object?[] items = [.. Enumerable.Range(0, 2).Select(index => MakeValue(element, $"{path}[{index}]", places)).Where(item => item.IsMade).Select(item => item.Value)];
            made = CollectionBuilder.List(type, element, items);
        }

        if (made is null)
        {
            // What was made for it is nowhere.
            Canaries.RemoveAll(canary => canary.Member.StartsWith(path + "[", StringComparison.Ordinal) || canary.Member.StartsWith(path + " (", StringComparison.Ordinal));
            NotCarried.Add(new UncarriedMember(path, CategoriesOf(places), $"nobody knows how to make a {type.Name}; give it a value of yours"));
        }

        return (made is not null, made);
    }

    private (bool IsMade, object? Value) MakeModel(Type type, string path, IReadOnlyList<CanaryPlace> places)
    {
        string? why = _within.Contains(type) ? "the model holds itself, and is filled once"
            : type.IsAbstract ? $"{type.Name} is abstract; give it a value of yours" : null;
        if (why is null)
        {
            return (true, Fill(type, path, places));
        }

        NotCarried.Add(new UncarriedMember(path, CategoriesOf(places), why));
        return default;
    }

    private object MakeScalar(Type type, string path, IReadOnlyList<CanaryPlace> places)
    {
        string[] categories = CategoriesOf(places);
        if (values.Make(type, categories, out string why) is { } value)
        {
            Canaries.Add(new Canary(path, places, value.Text, value.Forms));
            return value.Value;
        }

        NotCarried.Add(new UncarriedMember(path, categories, why));
        return RareValues.Of(type);
    }

    private void Set(object model, ModelMember member, object? value, string path, ModelConstructor constructor)
    {
        string? why = null;
        try
        {
            if (member.CanSet)
            {
                member.Set(model, value);
            }

            why = member.Phi.Count == 0 || Equals(member.Get(model), value) || (member.CanSet && !CanaryValues.IsScalar(Nullable.GetUnderlyingType(member.Type) ?? member.Type))
                ? null
                : constructor.Takes(member) && !member.CanSet ? "the constructor keeps another value" : "its setter keeps another value";
        }
        catch (TargetInvocationException exception)
        {
            why = $"it refused the canary with {exception.InnerException!.GetType().Name}; give it a value of yours";
        }

        if (why is not null)
        {
            IReadOnlyList<Canary> lost = [.. Canaries.Where(canary => canary.Member == path || canary.Member.StartsWith(path + "[", StringComparison.Ordinal) || canary.Member.StartsWith(path + " (", StringComparison.Ordinal) || canary.Member.StartsWith(path + ".", StringComparison.Ordinal))];
            Canaries.RemoveAll(lost.Contains);
            NotCarried.Add(new UncarriedMember(path, [.. member.Phi.Select(attribute => attribute.Category)], why));
        }
    }

    private bool HoldsModels(Type type)
    {
        Type bare = Nullable.GetUnderlyingType(type) ?? type;
        return IsModel(bare)
            || (CollectionBuilder.EntryOf(bare) is { } entry ? HoldsModels(entry.Value) : CollectionBuilder.ElementOf(bare) is { } element && element != bare && HoldsModels(element));
    }

    private void AddUncarried(string path, CanaryPlace place, string why)
    {
        if (place.Categories.Count > 0)
        {
            NotCarried.Add(new UncarriedMember(path, place.Categories, why));
        }
    }

    private static string[] CategoriesOf(IReadOnlyList<CanaryPlace> places) => [.. places.SelectMany(place => place.Categories).Distinct(StringComparer.Ordinal)];
}
