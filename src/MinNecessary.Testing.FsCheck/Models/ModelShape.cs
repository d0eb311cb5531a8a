using System.Collections;
using System.Collections.Concurrent;
using System.Reflection;

namespace MinNecessary.Testing;

/// <summary>What a model consists of, and how one is made of the values of its members. Safe for concurrent use.</summary>
internal sealed class ModelShape
{
    private static readonly ConcurrentDictionary<Type, ModelShape> Known = new();

    private readonly ModelConstructor _constructor;

    private ModelShape(Type type)
    {
        _constructor = new ModelConstructor(type);
        CanMake = _constructor.CanMake;
        Members = [.. ModelMember.Of(type, null, out _).Where(member => member.CanSet || _constructor.Takes(member)).Select(member => new ModelSlot(member))];
    }

    public bool CanMake { get; }

    /// <summary>The members that a value can be given to, by whatever way. What is computed from others is not among them.</summary>
    public IReadOnlyList<ModelSlot> Members { get; }

    public static ModelShape Of(Type type) => Known.GetOrAdd(type, static type => new ModelShape(type));

    public bool IsTakenByConstructor(ModelSlot slot) => _constructor.Takes(slot.Member);

    /// <summary>
    /// A model with these values; null where it refuses one that it cannot do without. What it can, it keeps as it was.
    /// </summary>
    public object? TryMake(IReadOnlyDictionary<string, object?> values)
    {
        object model;
        try
        {
            model = _constructor.Make(values);
        }
        catch (InvalidOperationException exception) when (exception.InnerException is TargetInvocationException)
        {
            return null;
        }

        foreach (ModelSlot slot in Members.Where(slot => slot.Member.CanSet && values.ContainsKey(slot.Name)))
        {
            if (!TrySet(model, slot, values[slot.Name]) && !slot.IsNullable && slot.Member.Get(model) is null)
            {
                return null;
            }
        }

        return model;
    }

    /// <summary>The values of a model's members, by name.</summary>
    public Dictionary<string, object?> ValuesOf(object model) => Members.ToDictionary(slot => slot.Name, slot => slot.Member.Get(model), StringComparer.Ordinal);

    /// <summary>The members that keep what they are given, as far as one can tell from the values that they have. A setter may keep another.</summary>
    public IReadOnlyList<ModelSlot> Keeping(IReadOnlyDictionary<string, object?> values) =>
        TryMake(values) is { } made ? [.. Members.Where(slot => IsSame(slot.Member.Get(made), values[slot.Name]))] : [];

    /// <summary>Whether a model has these values of some members.</summary>
    public static bool Has(object model, IReadOnlyList<ModelSlot> slots, IReadOnlyDictionary<string, object?> values) => slots.All(slot => IsSame(slot.Member.Get(model), values[slot.Name]));

    private static bool TrySet(object model, ModelSlot slot, object? value)
    {
        try
        {
            slot.Member.Set(model, value);
            return true;
        }
        catch (TargetInvocationException)
        {
            return false;
        }
    }

    private static bool IsSame(object? left, object? right) =>
        Equals(left, right) || (left is ICollection one && right is ICollection other && one.Count == other.Count && one.Cast<object?>().Zip(other.Cast<object?>()).All(pair => IsSame(pair.First, pair.Second)));
}
