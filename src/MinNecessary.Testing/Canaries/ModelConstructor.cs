using System.Reflection;

namespace MinNecessary.Testing;

/// <summary>
/// Makes an object of a model: without arguments where it can be, else with the values of the members that the constructor's parameters are named after.
/// That a member is <c>required</c>, only the compiler asks.
/// </summary>
internal sealed class ModelConstructor
{
    private readonly Type _type;
    private readonly ConstructorInfo? _constructor;
    private readonly ParameterInfo[] _parameters;

    public ModelConstructor(Type type)
    {
        _type = type;
        ConstructorInfo[] all = type.GetConstructors(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic);
        _constructor = type.IsValueType ? null
            : all.FirstOrDefault(constructor => constructor.GetParameters().Length == 0)
                ?? all.Where(constructor => !IsCopy(constructor))
                    .OrderByDescending(constructor => constructor.IsPublic).ThenByDescending(constructor => constructor.GetParameters().Length).FirstOrDefault();
        _parameters = _constructor?.GetParameters() ?? [];
    }

    /// <summary>Whether there is a way to make one at all; that a constructor takes the values is another matter.</summary>
    public bool CanMake => _type.IsValueType || (_constructor is not null && !_type.IsAbstract);

    public bool Takes(ModelMember member) => Array.Exists(_parameters, parameter => IsFor(parameter, member.Name));

    /// <exception cref="InvalidOperationException">The constructor does not take the values, or there is none.</exception>
    public object Make(IReadOnlyDictionary<string, object?> values)
    {
        if (_type.IsValueType)
        {
            return Activator.CreateInstance(_type)!;
        }

        if (_constructor is null)
        {
            throw new InvalidOperationException($"{_type} has no constructor to make one with. Give the member that holds it a value of yours: canaries.Set<Model>(\"Member\", value).");
        }

        try
        {
            return _constructor.Invoke([.. _parameters.Select(ArgumentFor)]);
        }
        catch (TargetInvocationException exception)
        {
            throw new InvalidOperationException(
                $"The constructor of {_type} refused the canaries: {exception.InnerException!.GetType().Name}: {exception.InnerException.Message} Give the member that it refuses a value of yours: canaries.Set<{_type.Name}>(\"Member\", value).",
                exception);
        }

        object? ArgumentFor(ParameterInfo parameter) =>
            values.FirstOrDefault(value => IsFor(parameter, value.Key)) is { Key: not null } given ? given.Value
            : parameter.HasDefaultValue ? parameter.DefaultValue
            : parameter.ParameterType == typeof(string) ? ""
            : parameter.ParameterType.IsValueType ? Activator.CreateInstance(parameter.ParameterType) : null;
    }

    // Of a record's own copy there would have to be a first one. One that takes another of the type beside its values makes a first one.
    private bool IsCopy(ConstructorInfo constructor) => constructor.GetParameters() is [{ } only] && only.ParameterType == _type;

    private static bool IsFor(ParameterInfo parameter, string member) => string.Equals(parameter.Name, member, StringComparison.OrdinalIgnoreCase);
}
