using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace MinNecessary;

/// <summary>What the JSON contracts of views share. Called by generated code; safe for concurrent use.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class ViewJson
{
    private const DynamicallyAccessedMemberTypes Properties = DynamicallyAccessedMemberTypes.PublicProperties | DynamicallyAccessedMemberTypes.NonPublicProperties;

    /// <summary>The contract by a converter that the application added to its options.</summary>
    /// <typeparam name="T">The type.</typeparam>
    /// <param name="options">The options.</param>
    /// <returns>The contract; null where no converter is for the type.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="options"/> is null.</exception>
    public static JsonTypeInfo? Custom<T>(JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        JsonConverter? converter = options.Converters.FirstOrDefault(candidate => candidate.CanConvert(typeof(T)));
        if (converter is JsonConverterFactory factory)
        {
            converter = factory.CreateConverter(typeof(T), options);
        }

        return converter is null ? null : JsonMetadataServices.CreateValueInfo<T>(options, converter);
    }

    /// <summary>The contract of a view: by a converter that the application added to its options, else by its members.</summary>
    /// <typeparam name="TView">The view.</typeparam>
    /// <param name="options">The options.</param>
    /// <param name="canRead">Whether the contract reads views too, and not only writes them.</param>
    /// <param name="create">Makes an empty view to be read.</param>
    /// <param name="members">The members' contracts.</param>
    /// <returns>The contract.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static JsonTypeInfo Contract<TView>(JsonSerializerOptions options, bool canRead, Func<TView> create, Func<JsonSerializerOptions, bool, JsonPropertyInfo[]> members)
        where TView : class
    {
        ArgumentNullException.ThrowIfNull(create);
        ArgumentNullException.ThrowIfNull(members);
        if (Custom<TView>(options) is { } custom)
        {
            return custom;
        }

        return WithNumbersByOptions(JsonMetadataServices.CreateObjectInfo(options, new JsonObjectInfoValues<TView>
        {
            ObjectCreator = canRead ? create : null,
            PropertyMetadataInitializer = _ => members(options, canRead),
        }));
    }

    /// <summary>Lets the application's options say how numbers are written; a contract made by hand is strict about them else.</summary>
    /// <param name="contract">The contract.</param>
    /// <returns>The same contract.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="contract"/> is null.</exception>
    public static JsonTypeInfo WithNumbersByOptions(JsonTypeInfo contract)
    {
        ArgumentNullException.ThrowIfNull(contract);
        contract.NumberHandling = null;
        return contract;
    }

    /// <summary>The contract of one member of a view.</summary>
    /// <typeparam name="TView">The view.</typeparam>
    /// <typeparam name="T">The member's type.</typeparam>
    /// <param name="options">The options.</param>
    /// <param name="name">The member's name.</param>
    /// <param name="jsonName">The name that its model gives it in JSON; null where the options' naming policy does.</param>
    /// <param name="get">Reads it.</param>
    /// <param name="canRead">Whether views are read too: then it is set by its property, which is private to the view.</param>
    /// <returns>The contract.</returns>
    /// <exception cref="ArgumentNullException">An argument is null that may not be.</exception>
    /// <exception cref="ArgumentException">The view has no such property.</exception>
    public static JsonPropertyInfo Member<[DynamicallyAccessedMembers(Properties)] TView, T>(JsonSerializerOptions options, string name, string? jsonName, Func<object, T?> get, bool canRead)
        where TView : class =>
        Member(options, typeof(TView), name, jsonName, get, canRead ? SetterOf<TView, T>(name) : null);

    /// <summary>The contract of the list of what a decision withholds of a view. It is in the JSON only where something is: then null is told from what is not shown.</summary>
    /// <typeparam name="TView">The view.</typeparam>
    /// <param name="options">The options.</param>
    /// <param name="name">The list's name.</param>
    /// <param name="withheld">The view's withheld members.</param>
    /// <param name="canRead">Whether views are read too.</param>
    /// <returns>The contract.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The view has no such property.</exception>
    public static JsonPropertyInfo WithheldMembers<[DynamicallyAccessedMembers(Properties)] TView>(JsonSerializerOptions options, string name, Func<TView, IReadOnlyList<string>> withheld, bool canRead)
        where TView : class
    {
        ArgumentNullException.ThrowIfNull(withheld);
        Action<object, IReadOnlyList<string>?>? set = canRead ? SetterOf<TView, IReadOnlyList<string>>(name) : null;
        JsonPropertyInfo member = Member<IReadOnlyList<string>>(options, typeof(TView), name, null, view => withheld((TView)view), set is null ? null : (view, value) => set(view, value ?? []));
        member.ShouldSerialize = (view, _) => withheld((TView)view).Count > 0;
        return member;
    }

    /// <summary>Leaves a member out of the JSON where the decision withholds it, and where the application's options leave out nulls.</summary>
    /// <typeparam name="TView">The view.</typeparam>
    /// <param name="member">The member's contract.</param>
    /// <param name="name">The member's name.</param>
    /// <param name="withheld">The view's withheld members.</param>
    /// <returns>The same contract.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static JsonPropertyInfo UnlessWithheld<TView>(JsonPropertyInfo member, string name, Func<TView, IReadOnlyList<string>> withheld)
    {
        ArgumentNullException.ThrowIfNull(member);
        ArgumentNullException.ThrowIfNull(withheld);

        // A condition of one's own takes the place of the options', so it repeats it.
        bool leavesOutNull = member.Options.DefaultIgnoreCondition is JsonIgnoreCondition.WhenWritingNull or JsonIgnoreCondition.WhenWritingDefault;
        member.ShouldSerialize = (view, value) => !(leavesOutNull && value is null) && !withheld((TView)view).Contains(name, StringComparer.Ordinal);
        return member;
    }

    /// <summary>Throws for a PHI model, a type derived from one, or one that implements one.</summary>
    /// <param name="type">The type to be serialised.</param>
    /// <exception cref="ArgumentNullException"><paramref name="type"/> is null.</exception>
    /// <exception cref="NotSupportedException">The type is a PHI model.</exception>
    public static void RefuseModel(Type type)
    {
        ArgumentNullException.ThrowIfNull(type);
        bool isModel = IsMarkedByInterface(type);
        for (Type? current = type; current is not null && !isModel; current = current.BaseType)
        {
            isModel = IsMarked(current);
        }

        if (isModel)
        {
            throw Refusal(type);
        }
    }

    /// <summary>The exception for a PHI model that is to be serialised.</summary>
    /// <param name="type">The model.</param>
    /// <returns>The exception to throw.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="type"/> is null.</exception>
    public static NotSupportedException Refusal(Type type)
    {
        ArgumentNullException.ThrowIfNull(type);
        return new NotSupportedException($"'{type}' is a PHI model and is not serialised: it would show every member to whoever reads the JSON. Decide under a grant, and serialise its view.");
    }

    // Not asked of the caller: whoever resolves contracts has a type that nothing is known of.
    [UnconditionalSuppressMessage("Trimming", "IL2070", Justification = "An interface that was trimmed away is one that nothing uses; the model's own attribute and its bases' are kept.")]
    internal static bool IsMarkedByInterface(Type type) => type.GetInterfaces().Any(IsMarked);

    private static JsonPropertyInfo Member<T>(JsonSerializerOptions options, Type view, string name, string? jsonName, Func<object, T?> get, Action<object, T?>? set) =>
        JsonMetadataServices.CreatePropertyInfo(options, new JsonPropertyInfoValues<T>
        {
            IsProperty = true,
            IsPublic = true,
            DeclaringType = view,
            PropertyName = name,
            JsonPropertyName = jsonName,
            Getter = get,
            Setter = set,
        });

    // Of views that are read, which few programs do: code for it in every view would cost every build.
    private static Action<object, T?> SetterOf<[DynamicallyAccessedMembers(Properties)] TView, T>(string name)
        where TView : class
    {
        MethodInfo setter = typeof(TView).GetProperty(name, BindingFlags.Instance | BindingFlags.Public | BindingFlags.DeclaredOnly)?.GetSetMethod(nonPublic: true)
            ?? throw new ArgumentException($"The view '{typeof(TView)}' has no member '{name}'.", nameof(name));
        Action<TView, T?> set = setter.CreateDelegate<Action<TView, T?>>();
        return (view, value) => set((TView)view, value);
    }

    private static bool IsMarked(Type type) => type.IsDefined(typeof(PhiModelAttribute), inherit: false);
}
