using System.Globalization;
using System.Reflection;

namespace MinNecessary.Testing;

/// <summary>
/// Fills models with invented values, a different one for each member of PHI, that occur nowhere else: canaries. Made before the tests run and safe for
/// use by one thread at a time.
/// </summary>
/// <remarks>
/// The values follow from the seed. Give test classes that run side by side a seed each, or what one leaks into telemetry the other finds. A model that is
/// nested more than once, and each of the two elements of a collection, has canaries of its own.
/// </remarks>
public sealed class Canaries
{
    private readonly CanaryValues _values;
    private readonly Dictionary<Type, Type> _companions = [];
    private readonly Dictionary<(Type Model, string Member), object?> _given = [];

    /// <summary>Begins with a seed.</summary>
    /// <param name="seed">From the same seed come the same values, for the same models in the same order.</param>
    public Canaries(int seed = 1) => _values = new CanaryValues(seed);

    /// <summary>Reads the companions of third-party types of an assembly, its internal ones too.</summary>
    /// <param name="assembly">The assembly that has interfaces with <see cref="PhiModelForAttribute"/>.</param>
    /// <returns>The same object.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="assembly"/> is null.</exception>
    /// <exception cref="ArgumentException">It has no companion.</exception>
    public Canaries AddCompanionsOf(Assembly assembly)
    {
        ArgumentNullException.ThrowIfNull(assembly);
        (Type Companion, PhiModelForAttribute For)[] found = [.. assembly.GetTypes().Select(type => (type, type.GetCustomAttribute<PhiModelForAttribute>()!)).Where(each => each.Item2 is not null)];
        if (found.Length == 0)
        {
            throw new ArgumentException($"{assembly.GetName().Name} has no interface with [PhiModelFor]. Name the assembly that has the companions.", nameof(assembly));
        }

        foreach ((Type companion, PhiModelForAttribute attribute) in found)
        {
            _companions[attribute.Model] = companion;
        }

        return this;
    }

    /// <summary>Gives a member a value of yours: one that a row condition of the policy or a check of form wants. It then carries no canary.</summary>
    /// <typeparam name="TModel">The model that has the member, on its own or nested.</typeparam>
    /// <param name="member">The member's name: <c>nameof(Claim.Payer)</c>.</param>
    /// <param name="value">The value, of the member's type.</param>
    /// <returns>The same object.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="member"/> is null.</exception>
    /// <exception cref="ArgumentException">The model has no such member.</exception>
    public Canaries Set<TModel>(string member, object? value)
    {
        ArgumentNullException.ThrowIfNull(member);
        if (ModelMember.Of(typeof(TModel), null, out _).All(known => known.Name != member))
        {
            throw new ArgumentException($"{typeof(TModel)} has no member '{member}' that other code can read.", nameof(member));
        }

        _given[(typeof(TModel), member)] = value;
        return this;
    }

    /// <summary>Makes and fills a model with all that it holds.</summary>
    /// <typeparam name="TModel">A class, record or struct with <c>[PhiModel]</c>, or one that has a companion.</typeparam>
    /// <returns>The model, its canaries, and the members that carry none.</returns>
    /// <exception cref="InvalidOperationException">It is no PHI model, it cannot be made, or no member of it carries a canary.</exception>
    public CanariedModel<TModel> Fill<TModel>()
        where TModel : notnull
    {
        var filler = new ModelFiller(_values, _companions, _given);
        if (!filler.IsModel(typeof(TModel)))
        {
            throw new InvalidOperationException($"{typeof(TModel)} is no PHI model. Mark it with [PhiModel], or call AddCompanionsOf with the assembly that has its companion.");
        }

        var model = (TModel)filler.Fill(typeof(TModel), typeof(TModel).Name, []);
        return filler.Canaries.Count > 0
            ? new CanariedModel<TModel>(model, SubjectOf(model), filler.Canaries.AsReadOnly(), filler.NotCarried.AsReadOnly())
            : throw new InvalidOperationException($"No member of {typeof(TModel)} carries a canary, so that nothing could be found: {string.Join("; ", filler.NotCarried)}.");
    }

    private string? SubjectOf(object model)
    {
        Type? companion = _companions.GetValueOrDefault(model.GetType());
        if (companion?.GetCustomAttribute<PhiModelForAttribute>()!.Subject is not { } path)
        {
            return TextOf(ModelMember.Of(model.GetType(), companion, out _).FirstOrDefault(member => member.IsSubject)?.Get(model));
        }

        object? at = model;
        foreach (string name in path.Split('.'))
        {
            at = at is null ? null : at.GetType().GetProperty(name)?.GetValue(at) ?? at.GetType().GetField(name)?.GetValue(at);
        }

        return TextOf(at);
    }

    private static string? TextOf(object? subject) => Convert.ToString(subject, CultureInfo.InvariantCulture) is { Length: > 0 } text ? text : null;
}
