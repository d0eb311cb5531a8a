using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace MinNecessary.Generators.Analysis;

/// <summary>What an exception says, which ends in logs and in answers.</summary>
internal static class ExceptionText
{
    public const string Id = "MN0203";

    /// <summary>Whether a constructor's parameter is text that the exception says. Of the platform's, a value is said too.</summary>
    public static bool Takes(IParameterSymbol? parameter, ITypeSymbol exception) => parameter?.Type.SpecialType is SpecialType.System_String
        || (parameter?.Type.SpecialType == SpecialType.System_Object && exception.ContainingNamespace?.ToDisplayString() == "System");

    /// <summary>Whether a call puts its arguments into what an exception says: its data, or the value of an argument that is out of range.</summary>
    public static bool IsIn(IInvocationOperation call, UsageCompilation usage) =>
        (call.TargetMethod.Name == "Add" && call.Instance is { } data && Values.Bare(data) is IPropertyReferenceOperation property && IsDataOf(property, usage))
        || (call.TargetMethod.IsStatic && call.TargetMethod.Name.StartsWith("ThrowIf", StringComparison.Ordinal) && Propagation.NameOf(call.TargetMethod.ContainingType) == "System.ArgumentOutOfRangeException");

    /// <summary>Whether an entry of an exception's data is set.</summary>
    public static bool IsData(IPropertyReferenceOperation target, UsageCompilation usage) =>
        target is { Property.IsIndexer: true, Instance: { } data } && Values.Bare(data) is IPropertyReferenceOperation property && IsDataOf(property, usage);

    private static bool IsDataOf(IPropertyReferenceOperation property, UsageCompilation usage) => property.Property.Name == "Data" && usage.IsException(property.Property.ContainingType);
}
