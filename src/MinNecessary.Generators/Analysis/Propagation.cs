using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace MinNecessary.Generators.Analysis;

/// <summary>Which calls and members of the platform give back what they are given, in another form.</summary>
internal static class Propagation
{
    private static readonly HashSet<string> OfText = new(StringComparer.Ordinal)
    {
        "Clone", "Insert", "Normalize", "PadLeft", "PadRight", "Remove", "Replace", "ReplaceLineEndings", "Split", "Substring", "ToCharArray", "ToLower", "ToLowerInvariant",
        "ToString", "ToUpper", "ToUpperInvariant", "Trim", "TrimEnd", "TrimStart",
    };

    private static readonly HashSet<string> OfStringItself = new(StringComparer.Ordinal) { "Concat", "Copy", "Create", "Format", "Intern", "Join" };

    private static readonly HashSet<string> OfElements = new(StringComparer.Ordinal)
    {
        "Append", "AsEnumerable", "AsNoTracking", "AsReadOnly", "AsSpan", "AsTracking", "Cast", "Chunk", "Concat", "DefaultIfEmpty", "Distinct", "DistinctBy", "ElementAt", "ElementAtOrDefault", "Except", "First", "FirstAsync",
        "FirstOrDefault", "FirstOrDefaultAsync", "Include", "Intersect", "Last", "LastAsync", "LastOrDefault", "LastOrDefaultAsync", "MaxBy", "MinBy", "OfType", "Order", "OrderBy",
        "OrderByDescending", "OrderDescending", "Prepend", "Reverse", "Select", "SelectMany", "Single", "SingleAsync", "SingleOrDefault", "SingleOrDefaultAsync", "Skip",
        "SkipWhile", "Take", "TakeLast", "TakeWhile", "ThenBy", "ThenByDescending", "ToArray", "ToArrayAsync", "ToHashSet", "ToList", "ToListAsync", "ToImmutableArray", "ToImmutableList",
        "Union", "Where", "ConvertAll", "Find", "FindAll", "FindLast", "GetRange", "ForEach", "Peek", "Dequeue", "Pop",
    };

    private static readonly HashSet<string> Dates = new(StringComparer.Ordinal) { "System.DateOnly", "System.DateTime", "System.DateTimeOffset", "System.TimeOnly" };

    private static readonly HashSet<string> Encoders = new(StringComparer.Ordinal)
    {
        "System.Convert", "System.Text.Encoding", "System.Net.WebUtility", "System.Web.HttpUtility", "System.Text.Encodings.Web.TextEncoder", "System.FormattableString",
        "System.Runtime.CompilerServices.FormattableStringFactory", "System.MemoryExtensions", "System.Math", "System.Decimal", "System.IO.Path",
    };

    private static readonly HashSet<string> Containers = new(StringComparer.Ordinal)
    {
        "System.Text.StringBuilder", "System.Uri", "System.Collections.Generic.KeyValuePair", "System.Diagnostics.ActivityEvent", "System.Diagnostics.ActivityTagsCollection",
        "System.Diagnostics.TagList", "System.IO.StringWriter", "System.IO.MemoryStream", "System.Threading.Tasks.ValueTask",
    };

    /// <summary>Whether a method goes through a list's elements and gives some of them, or what a function makes of each.</summary>
    public static bool IsOverElements(IMethodSymbol method) =>
        OfElements.Contains(method.Name) && NameOf(method.ContainingType) is { } type && (type is "System.Linq.Enumerable" or "System.Linq.Queryable" or "System.Linq.ImmutableArrayExtensions"
            || type.StartsWith("Microsoft.EntityFrameworkCore.EntityFrameworkQueryableExtensions", StringComparison.Ordinal) || type.StartsWith("System.Collections.", StringComparison.Ordinal)
            || type is "System.Array" or "System.MemoryExtensions");

    /// <summary>Whether what such a method gives is what its function makes of each element.</summary>
    public static bool Selects(IMethodSymbol method) => method.Name is "Select" or "SelectMany" or "ConvertAll";

    /// <summary>Whether a method writes what it is given as JSON.</summary>
    public static bool IsSerialization(IMethodSymbol method) => NameOf(method.ContainingType) is "System.Text.Json.JsonSerializer" or "Newtonsoft.Json.JsonConvert";

    /// <summary>Whether a type holds what its constructor or its initializer is given.</summary>
    public static bool IsContainer(INamedTypeSymbol type) => type.SpecialType == SpecialType.System_String || Containers.Contains(NameOf(type))
        || (NameOf(type).StartsWith("System.Collections.", StringComparison.Ordinal) && type.AllInterfaces.Any(each => each.SpecialType == SpecialType.System_Collections_IEnumerable));

    /// <summary>Whether a property or a field of a value is that value still, or as much of it as tells of a person. How many there are is not.</summary>
    public static bool GivesItself(ISymbol member)
    {
        string type = NameOf(member.ContainingType);
        return member is IPropertySymbol { IsIndexer: true }
            || (member.Name is "Value" or "Values" or "Key" or "Keys" && (type is "System.Nullable" or "System.Lazy" || type.StartsWith("System.Collections.", StringComparison.Ordinal)))
            || (member.Name == "Result" && type.StartsWith("System.Threading.Tasks.", StringComparison.Ordinal))
            || (Dates.Contains(type) && member.Name is "Date" or "Day" or "DayOfYear" or "Month" or "Year" or "DateTime" or "LocalDateTime" or "UtcDateTime")
            || (type == "System.Uri" && member is IPropertySymbol { Type.SpecialType: SpecialType.System_String });
    }

    /// <summary>The arguments, and what the method is called on, that are in what it gives back.</summary>
    public static IEnumerable<IOperation> Sources(IInvocationOperation call)
    {
        IMethodSymbol method = call.TargetMethod;
        string type = NameOf(method.ContainingType);
        IEnumerable<IOperation> arguments = call.Arguments.Select(argument => argument.Value);
        IEnumerable<IOperation> instance = call.Instance is { } receiver ? [receiver] : [];
        return (type, method.Name) switch
        {
            ("System.String", _) when method.IsStatic => OfStringItself.Contains(method.Name) ? arguments : [],
            ("System.String", "Insert" or "Replace") => instance.Concat(arguments.Skip(1)),
            ("System.String", _) => OfText.Contains(method.Name) ? instance : [],
            (_, "ToString") => instance,
            ("System.Text.StringBuilder", _) => instance.Concat(arguments),
            ("System.Nullable", "GetValueOrDefault") => instance.Concat(arguments),
            ("System.Threading.Tasks.Task" or "System.Threading.Tasks.ValueTask", "FromResult") => arguments,
            ("System.Uri", "EscapeDataString" or "UnescapeDataString") => arguments,
            _ when Dates.Contains(type) => method.Name.StartsWith("To", StringComparison.Ordinal) ? instance : method.Name.StartsWith("From", StringComparison.Ordinal) ? arguments : [],
            _ when IsSerialization(method) => arguments,
            _ => Encoders.Contains(type) || Bases(method.ContainingType).Any(Encoders.Contains) ? arguments : [],
        };
    }

    /// <summary>A type's full name without type parameters.</summary>
    public static string NameOf(INamedTypeSymbol? type) => type is null ? "" : type.ContainingNamespace is { IsGlobalNamespace: false } space ? $"{space.ToDisplayString()}.{type.Name}" : type.Name;

    private static IEnumerable<string> Bases(INamedTypeSymbol? type)
    {
        for (INamedTypeSymbol? current = type?.BaseType; current is not null; current = current.BaseType)
        {
            yield return NameOf(current);
        }
    }
}
