using System.Collections;
using System.Runtime.CompilerServices;

namespace MinNecessary;

/// <summary>Tells PHI models, and collections of them, from other types.</summary>
internal sealed class ModelTypes(IEnumerable<Type> known)
{
    // Asked of every node of every query, and reflection is slow. A type that can be unloaded is not kept by it.
    private static readonly ConditionalWeakTable<Type, StrongBox<bool>> Marked = [];

    private readonly HashSet<Type> _known = [.. known];

    // A type that a companion classifies has no attribute; every one that the view reaches is among those known.
    public bool IsOne(Type type) => _known.Contains(type) || Marked.GetValue(type, static asked => new StrongBox<bool>(IsMarked(asked))).Value;

    private static bool IsMarked(Type type)
    {
        for (Type? current = type; current is not null; current = current.BaseType)
        {
            if (current.IsDefined(typeof(PhiModelAttribute), inherit: false))
            {
                return true;
            }
        }

        return false;
    }

    public bool AreMany(Type type)
    {
        for (Type? current = typeof(IEnumerable).IsAssignableFrom(type) ? type : null; current is not null; current = current.BaseType)
        {
            Type[] held = current.IsArray ? [current.GetElementType()!] : current.GetGenericArguments();
            if (held.Any(element => IsOne(element) || AreMany(element)))
            {
                return true;
            }
        }

        return false;
    }
}
