using System.Reflection;
using FsCheck;
using FsCheck.Fluent;

namespace MinNecessary.Testing;

/// <summary>Makes generators of models by their types. One for each generator that a user asks for; used by one thread.</summary>
/// <param name="root">The assembly whose types are models though they say nothing: those of the model that was asked for.</param>
internal sealed class ModelGenerator(Assembly root)
{
    // From here on whatever can be left out is, so that a model that holds itself ends.
    private const int Deep = 3;

    // One that cannot be left out, within itself, never ends.
    private const int Endless = 30;

    private const int Attempts = 200;

    private readonly Dictionary<(Type Model, int Depth), Gen<object>> _known = [];

    /// <exception cref="InvalidOperationException">It cannot be made, or holds itself without an end.</exception>
    public Gen<object> Of(Type type, int depth = 0)
    {
        if (_known.TryGetValue((type, depth), out Gen<object>? known))
        {
            return known;
        }

        var shape = ModelShape.Of(type);
        if (!shape.CanMake || depth > Endless)
        {
            throw new InvalidOperationException(shape.CanMake
                ? $"{type} holds itself without an end: a member that cannot be null holds one, and so on. Make it nullable."
                : $"{type} is abstract or has no constructor to make one with. Ask for a type that derives from it.");
        }

        List<(ModelSlot Slot, Gen<object?> Values)> slots = [.. shape.Members.Select(slot => (slot, Values: ValuesOf(slot, depth, shape)!)).Where(each => each.Values is not null)];
        Gen<Dictionary<string, object?>> values = Gen.CollectToArray(slots, each => each.Values)
            .Select(made => made.Zip(slots).ToDictionary(pair => pair.Second.Slot.Name, pair => pair.First, StringComparer.Ordinal));
        return _known[(type, depth)] = Made(shape, type, values, Attempts);
    }

    // A constructor that checks what it is given refuses most of these texts, and not all.
    private static Gen<object> Made(ModelShape shape, Type type, Gen<Dictionary<string, object?>> values, int attempts) => values.SelectMany(given =>
        shape.TryMake(given) is { } model ? Gen.Constant(model)
        : attempts > 0 ? Made(shape, type, values, attempts - 1)
        : throw new InvalidOperationException($"{type} refused {Attempts} times what was generated for it. Generate what it takes, and make it of that: Gen.Select."));

    private Gen<object?>? ValuesOf(ModelSlot slot, int depth, ModelShape shape)
    {
        if (slot.IsLabel)
        {
            return Labels(slot);
        }

        if (slot is { IsSubject: true, Type: { } type } && type == typeof(string))
        {
            return RandomTexts.NotBlank.Select(text => (object?)text);
        }

        // What only a constructor takes cannot be left out, whatever its annotation says.
        bool canBeLeftOut = slot.IsNullable || !shape.IsTakenByConstructor(slot);
        return ValuesOf(slot.Member.TypeToMake, slot.IsNullable, canBeLeftOut, depth);
    }

    private Gen<object?>? ValuesOf(Type declared, bool isNullable, bool canBeLeftOut, int depth)
    {
        Type type = Nullable.GetUnderlyingType(declared) ?? declared;
        if (IsModel(type) && isNullable && depth >= Deep)
        {
            return Gen.Constant<object?>(null);
        }

        Gen<object?>? values = RandomScalars.Find(type)?.Select(value => (object?)value)
            ?? (IsModel(type) ? Of(type, depth + 1).Select(model => (object?)model) : CollectionsOf(type, depth));
        return values is null ? (canBeLeftOut ? null : Gen.Constant<object?>(null))
            : isNullable ? Gen.Frequency((1, Gen.Constant<object?>(null)), (5, values)) : values;
    }

    private Gen<object?>? CollectionsOf(Type type, int depth)
    {
        if (CollectionBuilder.EntryOf(type) is { } entry)
        {
            return CollectionBuilder.Dictionary(type, entry.Key, entry.Value, []) is null ? null
                : ElementsOf(entry.Key, depth, 3) is { } keys && ElementsOf(entry.Value, depth, 3) is { } entryValues
                    ? keys.Zip(entryValues, (first, second) => CollectionBuilder.Dictionary(type, entry.Key, entry.Value, [.. first.Distinct().Zip(second).Select(pair => (pair.First!, pair.Second))]))
                    : Gen.Constant(CollectionBuilder.Dictionary(type, entry.Key, entry.Value, []));
        }

        return CollectionBuilder.ElementOf(type) is { } element && element != type && CollectionBuilder.List(type, element, []) is { } empty
            ? ElementsOf(element, depth, IsModel(element) ? 3 : 5)?.Select(items => CollectionBuilder.List(type, element, items)) ?? Gen.Constant<object?>(empty)
            : null;
    }

    // Null where nobody knows how to make an element, or where it is deep enough.
    private Gen<object?[]>? ElementsOf(Type type, int depth, int most) =>
        IsModel(type) && depth >= Deep ? null : ValuesOf(type, isNullable: false, canBeLeftOut: true, depth) is { } elements ? Draw.UpTo(most, elements) : null;

    private static Gen<object?>? Labels(ModelSlot slot)
    {
        Gen<string> label = Draw.OneOf("PaidInFull", "SubstanceUse");
        return slot.Type == typeof(bool) || Nullable.GetUnderlyingType(slot.Type) == typeof(bool) ? Draw.Chance(20).Select(isLabelled => (object?)isLabelled)
            : slot.Type == typeof(string) ? Gen.Frequency((4, Gen.Constant<object?>(slot.IsNullable ? null : "")), (1, label.Select(text => (object?)text)))
            : CollectionBuilder.ElementOf(slot.Type) == typeof(string) && CollectionBuilder.List(slot.Type, typeof(string), []) is not null
                ? Draw.Some(["PaidInFull", "SubstanceUse"], 15).Select(labels => CollectionBuilder.List(slot.Type, typeof(string), labels))
            : null;
    }

    private bool IsModel(Type type) =>
        type.IsDefined(typeof(PhiModelAttribute), inherit: false)
        || (type.Assembly == root && !type.IsEnum && !type.IsInterface && !typeof(System.Collections.IEnumerable).IsAssignableFrom(type) && ModelShape.Of(type).CanMake);
}
