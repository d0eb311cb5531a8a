using System.Collections;
using System.Collections.Immutable;
using System.Reflection;

namespace MinNecessary.Generators.Tests.Differential;

/// <summary>Fills a model with values at random: nulls, short and odd texts, dates near the edges.</summary>
internal sealed class ValueFiller(int seed)
{
    private static readonly string[] Texts = ["", "x", "900-11-2222", "Testina Sample", "20705", "03601-1234", "F11.20", "1961-03-07", "19300101", "2026-11-23T01:02:03Z", "Ünïcode é \U0001F600 \u202E", "<b>\"quoted\" & 'so'</b>\n", "12345678"];

    private readonly Random _random = new(seed);

    public object? Make(Type type, int depth = 0)
    {
        if (Nullable.GetUnderlyingType(type) is { } bare)
        {
            return _random.Next(3) == 0 ? null : Make(bare, depth);
        }

        if (!type.IsValueType && (_random.Next(6) == 0 || depth > 4) && depth > 0)
        {
            return null;
        }

        if (type.IsDefined(typeof(PhiModelAttribute)))
        {
            return MakeModel(type, depth);
        }

        return type.IsArray || (type.IsGenericType && type != typeof(string)) ? MakeMany(type, depth) : MakeScalar(type);
    }

    private object MakeModel(Type type, int depth)
    {
        object model = Activator.CreateInstance(type)!;
        foreach (PropertyInfo property in type.GetProperties().Where(property => property is { CanWrite: true } && property.Name != "Subject"))
        {
            property.SetValue(model, property.Name == "Tags" ? Tags(property.PropertyType) : Make(property.PropertyType, depth + 1));
        }

        foreach (FieldInfo field in type.GetFields())
        {
            field.SetValue(model, Make(field.FieldType, depth + 1));
        }

        return model;
    }

    private object? Tags(Type type)
    {
        string[] labels = [.. new[] { "Alpha", " beta", "Gamma" }.Where(_ => _random.Next(3) == 0)];
        return type == typeof(string) ? labels.FirstOrDefault() : labels.ToList();
    }

    private object MakeMany(Type type, int depth)
    {
        Type[] arguments = type.IsArray ? [type.GetElementType()!] : type.GetGenericArguments();
        int count = depth > 4 ? 0 : _random.Next(4);
        if (arguments.Length == 2)
        {
            var dictionary = (IDictionary)Activator.CreateInstance(type)!;
            for (int index = 0; index < count; index++)
            {
                dictionary[arguments[0] == typeof(string) ? Texts[_random.Next(Texts.Length)] : (DayOfWeek)_random.Next(7)] = Make(arguments[1], depth + 1);
            }

            return dictionary;
        }

        Array array = Array.CreateInstance(arguments[0], count);
        for (int index = 0; index < count; index++)
        {
            array.SetValue(Make(arguments[0], depth + 1), index);
        }

        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ImmutableArray<>))
        {
            return typeof(ImmutableArray).GetMethods().Single(method => method.Name == "Create" && method.GetParameters() is [{ ParameterType.IsArray: true }])
                .MakeGenericMethod(arguments[0]).Invoke(null, [array])!;
        }

        return type.IsGenericType && type.GetGenericTypeDefinition() == typeof(List<>) ? Activator.CreateInstance(type, array)! : array;
    }

    private object MakeScalar(Type type) => type.Name switch
    {
        "String" => Texts[_random.Next(Texts.Length)],
        "Int32" => _random.Next(-500, 500),
        "Int64" => _random.NextInt64(),
        "Int16" => (short)_random.Next(-500, 500),
        "Single" => _random.NextSingle() * 1000,
        "Double" => (_random.NextDouble() - 0.5) * 2000,
        "Decimal" => Math.Round((decimal)(_random.NextDouble() * 1000), 2),
        "Boolean" => _random.Next(2) == 0,
        "Char" => (char)('a' + _random.Next(26)),
        "Guid" => new Guid(_random.Next(), 1, 2, 3, 4, 5, 6, 7, 8, 9, 10),
        "TimeSpan" => TimeSpan.FromSeconds(_random.Next(100_000)),
        "Uri" => new Uri("https://example.test/" + _random.Next(100)),
        "DayOfWeek" => (DayOfWeek)_random.Next(7),
        "DateOnly" => Day(),
        "DateTime" => Day().ToDateTime(new TimeOnly(_random.Next(24), 5)),
        "DateTimeOffset" => new DateTimeOffset(Day().ToDateTime(new TimeOnly(1, 2)), TimeSpan.FromHours(_random.Next(-5, 6))),
        _ => throw new NotSupportedException(type.FullName),
    };

    private DateOnly Day() => _random.Next(10) switch
    {
        0 => new DateOnly(1, 1, 3),
        1 => new DateOnly(9999, 12, 29),
        _ => new DateOnly(1920, 1, 1).AddDays(_random.Next(40_000)),
    };
}
