using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace MinNecessary;

/// <summary>What the JSON contracts of views share. Called by generated code; safe for concurrent use.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class ViewJson
{
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

    /// <summary>The contract of one member of a view.</summary>
    /// <typeparam name="T">The member's type.</typeparam>
    /// <param name="options">The options.</param>
    /// <param name="view">The view's type.</param>
    /// <param name="name">The member's name.</param>
    /// <param name="jsonName">The name that its model gives it in JSON; null where the options' naming policy does.</param>
    /// <param name="get">Reads it.</param>
    /// <param name="set">Writes it; null where views are not read.</param>
    /// <returns>The contract.</returns>
    /// <exception cref="ArgumentNullException">An argument is null that may not be.</exception>
    public static JsonPropertyInfo Member<T>(JsonSerializerOptions options, Type view, string name, string? jsonName, Func<object, T?> get, Action<object, T?>? set) =>
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

    /// <summary>Leaves the list of withheld members out of the JSON where nothing is withheld.</summary>
    /// <typeparam name="TView">The view.</typeparam>
    /// <param name="member">The list's contract.</param>
    /// <param name="withheld">The view's withheld members.</param>
    /// <returns>The same contract.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static JsonPropertyInfo UnlessEmpty<TView>(JsonPropertyInfo member, Func<TView, IReadOnlyList<string>> withheld)
    {
        ArgumentNullException.ThrowIfNull(member);
        ArgumentNullException.ThrowIfNull(withheld);
        member.ShouldSerialize = (view, _) => withheld((TView)view).Count > 0;
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

    private static bool IsMarked(Type type) => type.IsDefined(typeof(PhiModelAttribute), inherit: false);
}
