using System.Reflection;

namespace MinNecessary.Serilog;

/// <summary>What of a PHI model an event shows.</summary>
/// <param name="Name">The type's name.</param>
/// <param name="Members">Its readable members, shown or not.</param>
internal sealed record ModelShape(string Name, IReadOnlyList<ShapeMember> Members)
{
    private const BindingFlags Readable = BindingFlags.Public | BindingFlags.Instance;

    /// <returns>The shape; null for what is no PHI model.</returns>
    public static ModelShape? Of(Type type, HashSet<Type> companions)
    {
        Type[] all = [.. Bases(type), .. type.GetInterfaces()];

        // Which of its members are not PHI stands in the companion, and a newer version of the package may have more of them.
        if (all.Any(companions.Contains))
        {
            return new ModelShape(type.Name, []);
        }

        return all.Any(IsModel)
            ? new ModelShape(type.Name, [.. type.GetProperties(Readable).Where(property => property.CanRead && property.GetIndexParameters().Length == 0).Select(property => new ShapeMember(property.Name, IsShown(property, property.PropertyType), property.GetValue)),
                .. type.GetFields(Readable).Select(field => new ShapeMember(field.Name, IsShown(field, field.FieldType), field.GetValue))])
            : null;
    }

    private static IEnumerable<Type> Bases(Type type)
    {
        for (Type? current = type; current is not null; current = current.BaseType)
        {
            yield return current;
        }
    }

    private static bool IsModel(Type type) => type.IsDefined(typeof(PhiModelAttribute), inherit: false);

    // A member without a classification is a nested model, or a mistake of a class that nobody classified: the first is taken apart in its turn. A dictionary's keys are
    // data that nothing takes apart.
    private static bool IsShown(MemberInfo member, Type type) =>
        !Attribute.IsDefined(member, typeof(PhiAttribute), inherit: true)
        && (Attribute.IsDefined(member, typeof(NotPhiAttribute), inherit: true) || (Holds(type).Any(held => Bases(held).Concat(held.GetInterfaces()).Any(IsModel)) && !Holds(type).Any(IsDictionary)));

    private static bool IsDictionary(Type type) => type.GetInterfaces().Prepend(type).Any(each =>
        each == typeof(System.Collections.IDictionary) || (each.IsGenericType && (each.GetGenericTypeDefinition() == typeof(IDictionary<,>) || each.GetGenericTypeDefinition() == typeof(IReadOnlyDictionary<,>))));

    private static IEnumerable<Type> Holds(Type type) =>
        type.IsArray ? Holds(type.GetElementType()!) : type.IsGenericType ? [type, .. type.GetGenericArguments().SelectMany(Holds)] : [type];
}
