using System.Reflection;
using System.Runtime.CompilerServices;

namespace MinNecessary.Testing;

/// <summary>A member of a model with its annotations, which may stand on a companion's member of the same name.</summary>
internal sealed class ModelMember
{
    private const BindingFlags Declared = BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;

    private readonly MemberInfo _member;
    private readonly MemberInfo _annotated;
    private readonly FieldInfo? _stored;

    private ModelMember(MemberInfo member, MemberInfo annotated)
    {
        _member = member;
        _annotated = annotated;
        _stored = member as FieldInfo ?? member.DeclaringType!.GetField($"<{member.Name}>k__BackingField", Declared);
        Phi = [.. Attributes<PhiAttribute>()];
    }

    public string Name => _member.Name;

    public Type Type => (_member as PropertyInfo)?.PropertyType ?? ((FieldInfo)_member).FieldType;

    public IReadOnlyList<PhiAttribute> Phi { get; }

    public bool IsSubject => Attributes<Phi.SubjectAttribute>().Any();

    public bool IsLabel => Attributes<SensitivityLabelAttribute>().Any() || Attributes<SensitivityLabelsAttribute>().Any();

    public bool IsPublic => _member is PropertyInfo property ? property.GetMethod!.IsPublic : ((FieldInfo)_member).IsPublic;

    public bool CanSet => _stored is not null || (_member as PropertyInfo)?.SetMethod is not null;

    public bool IsNullable => Nullable.GetUnderlyingType(Type) is not null || (!Type.IsValueType && NullabilityState() != System.Reflection.NullabilityState.NotNull);

    /// <summary>The type that a companion declares the member as, where that is narrower than its own.</summary>
    public Type TypeToMake => _annotated is PropertyInfo { PropertyType: { } declared } && declared != typeof(object) && Type.IsAssignableFrom(declared) ? declared : Type;

    /// <summary>The member as a place in a model, which may have inherited it.</summary>
    public CanaryPlace PlaceIn(Type model) => new(
        model,
        [.. Phi.Select(attribute => attribute.Category)],
        [.. Attributes<X12UsageAttribute>().Where(usage => usage.Usage == X12Usage.Required).Select(usage => usage.Transaction)],
        IsPublic);

    /// <summary>What other code reads of a model, own and inherited; of a companion's model what it lists, and the names of the rest.</summary>
    public static IReadOnlyList<ModelMember> Of(Type model, Type? companion, out IReadOnlyList<string> unlisted)
    {
        Dictionary<string, MemberInfo> readable = [];
        List<string> order = [];
        for (Type? type = model; type is not null && type != typeof(object); type = type.BaseType)
        {
            foreach (MemberInfo member in type.GetMembers(Declared).Where(member => IsReadable(member) && readable.TryAdd(member.Name, member)))
            {
                order.Add(member.Name);
            }
        }

        if (companion is null)
        {
            unlisted = [];
            return [.. order.Select(name => new ModelMember(readable[name], readable[name]))];
        }

        Dictionary<string, MemberInfo> listed = [];
        foreach (MemberInfo member in companion.GetInterfaces().Append(companion).SelectMany(type => type.GetProperties()))
        {
            listed[member.Name] = member;
        }

        unlisted = [.. order.Where(name => !listed.ContainsKey(name))];
        return [.. order.Where(listed.ContainsKey).Select(name => new ModelMember(readable[name], listed[name]))];
    }

    public object? Get(object model) => _member is PropertyInfo property ? property.GetValue(model) : _stored!.GetValue(model);

    public void Set(object model, object? value)
    {
        if (_member is PropertyInfo { SetMethod: not null } property)
        {
            property.SetValue(model, value);
        }
        else
        {
            _stored!.SetValue(model, value);
        }
    }

    private IEnumerable<T> Attributes<T>()
        where T : Attribute => Attribute.GetCustomAttributes(_annotated, typeof(T), inherit: true).Cast<T>();

    private NullabilityState NullabilityState()
    {
        var context = new NullabilityInfoContext();
        return _member is PropertyInfo property ? context.Create(property).ReadState : context.Create((FieldInfo)_member).ReadState;
    }

    private static bool IsReadable(MemberInfo member) => !member.IsDefined(typeof(CompilerGeneratedAttribute)) && member switch
    {
        PropertyInfo { GetMethod: { } getter } property => property.GetIndexParameters().Length == 0 && (getter.IsPublic || getter.IsAssembly || getter.IsFamilyOrAssembly),
        FieldInfo field => field.IsPublic || field.IsAssembly || field.IsFamilyOrAssembly,
        _ => false,
    };
}
