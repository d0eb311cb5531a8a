using System.Collections;
using System.Globalization;
using System.Numerics;
using System.Reflection;

namespace MinNecessary.Generators.Tests.Differential;

/// <summary>
/// What a policy shows of a model: by reflection over the annotations, slowly, and without the generator. It gives a tree of
/// pairs, lists and values.
/// </summary>
internal sealed class Oracle(HashSet<string> disclosed, Dictionary<string, string> masked, MaskContext context, Withheld? withheld = null)
{
    /// <summary>Shows a model; its members stand in the order of declaration, inherited ones first.</summary>
    /// <exception cref="RecordWithheldException">A restriction takes the whole record.</exception>
    public List<(string Name, object? Value)> Show(object model, Type type)
    {
        List<(string Name, object? Value)> shown = [];
        List<object?> left = [];
        if (withheld is not null && withheld.Takes(LabelsOf(model, type)))
        {
            throw new RecordWithheldException();
        }

        foreach (MemberInfo member in Members(type))
        {
            Type declared = member is PropertyInfo property ? property.PropertyType : ((FieldInfo)member).FieldType;
            object? value = member is PropertyInfo read ? read.GetValue(model) : ((FieldInfo)member).GetValue(model);
            if (HowShown(member, declared, []) is { } mask)
            {
                string[] categories = CategoriesOf(member);
                if (withheld is not null && withheld.TakesMember(categories, value, declared))
                {
                    left.Add(member.Name);
                    continue;
                }

                try
                {
                    shown.Add((member.Name, Value(withheld?.Elements(categories, value) ?? value, declared, mask)));
                }
                catch (RecordWithheldException) when (withheld is not null && (Members(Nullable.GetUnderlyingType(declared) ?? declared).Any(IsLabel) || categories.Any(withheld.Restrictable.Contains)))
                {
                    // A view can do without the member where the record that it holds may carry a label, or its own category is restrictable.
                    left.Add(member.Name);
                }
            }
        }

        if (left.Count > 0)
        {
            shown.Add(("WithheldMembers", left.OrderBy(name => (string)name!, StringComparer.Ordinal).ToList()));
        }

        return shown;
    }

    private static string[] CategoriesOf(MemberInfo member) => [.. member.GetCustomAttributes<PhiAttribute>().Select(phi => phi.Category)];

    private static bool IsLabel(MemberInfo member) => member.IsDefined(typeof(SensitivityLabelAttribute)) || member.IsDefined(typeof(SensitivityLabelsAttribute));

    private static IEnumerable<string> LabelsOf(object model, Type type)
    {
        foreach (PropertyInfo property in type.GetProperties().Where(IsLabel))
        {
            object? value = property.GetValue(model);
            IEnumerable<string> labels = value switch { true => property.GetCustomAttributes<SensitivityLabelAttribute>().Select(label => label.Label), string one => [one], IEnumerable<string> many => many, _ => [] };
            foreach (string label in labels)
            {
                yield return label;
            }
        }
    }

    private object? Value(object? value, Type declared, string mask)
    {
        Type bare = Nullable.GetUnderlyingType(declared) ?? declared;
        switch (value)
        {
            case null:
                return null;
            case string text:
                return mask.Length == 0 ? text : Masked(mask, text);
            case IDictionary pairs:
                Type held = bare.GetGenericArguments()[1];
                return pairs.Keys.Cast<object>().SelectMany(key => Row(pairs[key], held, mask).Select(shown => new KeyValuePair<object, object?>(key, shown))).ToList();
            case IEnumerable items:
                Type element = bare.IsArray ? bare.GetElementType()! : bare.GetGenericArguments()[0];
                return items.Cast<object?>().SelectMany(item => Row(item, element, mask)).ToList();
            default:
                return bare.IsDefined(typeof(PhiModelAttribute)) ? Show(value, bare) : mask.Length == 0 ? value : Masked(mask, value);
        }
    }

    // A record among many that is withheld is left out, and so is a group of which none is left.
    private IEnumerable<object?> Row(object? item, Type type, string mask)
    {
        try
        {
            object? shown = Value(item, type, mask);
            return withheld is not null && withheld.TakesGroup(shown, type) ? [] : [shown];
        }
        catch (RecordWithheldException)
        {
            return [];
        }
    }

    // The simple masks are written again here; those with a context are held by tests of their own.
    private object? Masked(string mask, object value) => (mask, value) switch
    {
        ("Redact", _) => "***",
        ("Last4" or "First3", string text) => Part(text, mask == "Last4" ? 4 : 3, fromEnd: mask == "Last4"),
        ("Year", DateOnly or DateTime or DateTimeOffset) => int.Parse(((IFormattable)value).ToString("yyyy", CultureInfo.InvariantCulture), CultureInfo.InvariantCulture),
        ("YearMonth", DateOnly or DateTime or DateTimeOffset) => ((IFormattable)value).ToString("yyyy-MM", CultureInfo.InvariantCulture),
        ("AmountBand100" or "AmountBand70", _) => Band(value, mask == "AmountBand70" ? 70 : 100),
        _ => typeof(Masks).GetMethods().Single(method => method.Name == mask && method.GetParameters()[0].ParameterType is var type
            && (type == value.GetType() || (type == typeof(Nullable<>).MakeGenericType(value.GetType().IsValueType ? value.GetType() : typeof(int)) && !HasExact(mask, value.GetType()))))
            .Invoke(null, MethodTakesContext(mask) ? [value, context] : [value]),
    };

    private static bool HasExact(string mask, Type type) => typeof(Masks).GetMethods().Any(method => method.Name == mask && method.GetParameters()[0].ParameterType == type);

    private static bool MethodTakesContext(string mask) => typeof(Masks).GetMethods().First(method => method.Name == mask).GetParameters().Length == 2;

    private static string? Part(string text, int count, bool fromEnd)
    {
        string bare = string.Concat(text.Split(' ', '-', '.', '/'));
        return bare.Length < count * 2 || bare.Any(character => !char.IsAsciiLetterOrDigit(character)) ? null : fromEnd ? "***" + bare[^count..] : bare[..count] + "***";
    }

    private static string? Band(object value, int width)
    {
        // Exact: a conversion of a float or double to a decimal rounds, and might show the next band.
        var whole = value is decimal amount ? new BigInteger(decimal.Floor(amount)) : value is float or double ? new BigInteger(Math.Floor(Convert.ToDouble(value, CultureInfo.InvariantCulture))) : BigInteger.Parse(value.ToString()!, CultureInfo.InvariantCulture);
        BigInteger first = whole - (((whole % width) + width) % width);
        var limit = BigInteger.Pow(10, 18);
        return first < -limit || first + width > limit ? null : string.Create(CultureInfo.InvariantCulture, $"{first} to under {first + width}");
    }

    // Null where it is withheld, empty where it is shown in full, else the mask.
    private string? HowShown(MemberInfo member, Type declared, HashSet<Type> above)
    {
        string[] categories = CategoriesOf(member);
        if ((categories.Length == 0 && IsLabel(member)) || categories.Any(category => !disclosed.Contains(category) && !masked.ContainsKey(category)))
        {
            return null;
        }

        Type leaf = Leaf(declared);
        if (leaf.IsDefined(typeof(PhiModelAttribute)) && !Discloses(leaf, above))
        {
            return null;
        }

        return categories.Where(masked.ContainsKey).Select(category => masked[category]).FirstOrDefault() ?? "";
    }

    // Of a nested model something other than what is not PHI has to be shown; through itself it shows nothing more.
    private bool Discloses(Type model, HashSet<Type> above) => !above.Contains(model) && Members(model).Any(member =>
        !member.IsDefined(typeof(NotPhiAttribute)) && HowShown(member, member is PropertyInfo property ? property.PropertyType : ((FieldInfo)member).FieldType, [.. above, model]) is not null);

    internal static Type Leaf(Type type)
    {
        Type bare = Nullable.GetUnderlyingType(type) ?? type;
        return bare == typeof(string) || !typeof(IEnumerable).IsAssignableFrom(bare) ? bare : Leaf(bare.IsArray ? bare.GetElementType()! : bare.GetGenericArguments()[^1]);
    }

    private static IEnumerable<MemberInfo> Members(Type type) => type.GetMembers(BindingFlags.Public | BindingFlags.Instance)
        .Where(member => member is FieldInfo || member is PropertyInfo { CanRead: true });
}
