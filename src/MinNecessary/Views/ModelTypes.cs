using System.Collections;

namespace MinNecessary;

/// <summary>Tells PHI models, and collections of them, from other types.</summary>
internal sealed class ModelTypes(IEnumerable<Type> known)
{
    private readonly HashSet<Type> _known = [.. known];

    // A type that a companion classifies has no attribute; every one that the view reaches is among those known.
    public bool IsOne(Type type)
    {
        if (_known.Contains(type))
        {
            return true;
        }

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
