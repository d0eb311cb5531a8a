using Microsoft.CodeAnalysis;
using MinNecessary.Generators.Parsing;

namespace MinNecessary.Generators.Analysis;

/// <summary>Methods that the framework's logging generator writes. It redacts what is classified, and nothing else.</summary>
internal static class LogMethods
{
    public const string Id = "MN0201";

    // Every call is asked: names are written out only of what has this one.
    private const string Short = "LoggerMessageAttribute";
    private const string Attribute = "Microsoft.Extensions.Logging.LoggerMessageAttribute";
    private const string Classification = "Microsoft.Extensions.Compliance.Classification.DataClassificationAttribute";

    public static bool IsOne(IMethodSymbol method) => method.GetAttributes().Any(attribute => attribute.AttributeClass?.Name == Short && NameOf(attribute) == Attribute);

    /// <summary>Whether a call is of a delegate that <c>LoggerMessage.Define</c> made: it takes a logger first and an exception last.</summary>
    public static bool IsDelegate(IMethodSymbol method) => method is { MethodKind: MethodKind.DelegateInvoke, Parameters: [{ Type: var logger }, .., { Type.Name: "Exception" }] }
        && logger.ToDisplayString() == "Microsoft.Extensions.Logging.ILogger";

    /// <summary>
    /// Whether what comes through a parameter is redacted or left out: it is classified itself, or logged by its classified members. A type that a
    /// companion classifies has none.
    /// </summary>
    public static bool Redacts(IParameterSymbol? parameter, Origin origin, PhiTypes types) => parameter is not null && parameter.GetAttributes().Any(attribute =>
        NameOf(attribute) switch
        {
            "Microsoft.Extensions.Logging.LogPropertiesAttribute" => origin.Symbol is ITypeSymbol model && !types.HasCompanion(model),
            "Microsoft.Extensions.Logging.TagProviderAttribute" or "Microsoft.Extensions.Logging.LogPropertyIgnoreAttribute" => true,
            _ => IsClassification(attribute.AttributeClass),
        });

    private static bool IsClassification(INamedTypeSymbol? type)
    {
        for (INamedTypeSymbol? current = type; current is not null; current = current.BaseType)
        {
            if (current.ToDisplayString() is Classification or KnownNames.PhiAttribute)
            {
                return true;
            }
        }

        return false;
    }

    private static string? NameOf(AttributeData attribute) => attribute.AttributeClass?.ToDisplayString();
}
