using Microsoft.CodeAnalysis;

namespace MinNecessary.Generators.Analysis;

/// <summary>Names that say that a member holds PHI. By whole words, at the end of a name: <c>PatientSsn</c> does, <c>SsnPattern</c> and <c>Session</c> do not.</summary>
internal static class PhiNames
{
    private static readonly string[][] Endings =
    [
        ["ssn"], ["social", "security", "number"], ["social", "security", "no"],
        ["mrn"], ["medical", "record", "number"], ["medical", "record", "no"],
        ["dob"], ["date", "of", "birth"], ["birth", "date"], ["birthdate"],
        ["patient", "name"], ["patient", "first", "name"], ["patient", "last", "name"], ["patient", "full", "name"], ["patient", "address"], ["patient", "phone"], ["patient", "email"],
        ["subscriber", "name"], ["subscriber", "id"], ["beneficiary", "name"], ["medicare", "number"], ["medicaid", "number"], ["medicaid", "id"],
        ["diagnosis", "code"], ["diagnosis", "codes"], ["icd10", "code"], ["icd10", "codes"],
    ];

    // What such a word stands before is about the value, or is no longer the value.
    private static readonly HashSet<string> Others = new(StringComparer.Ordinal)
    {
        "allow", "allows", "anonymized", "can", "deidentified", "encrypted", "fake", "has", "hashed", "hide", "ignore", "include", "includes", "is", "masked", "max", "min", "need", "needs", "no",
        "redacted", "require", "required", "requires", "show", "shows", "sort", "synthetic", "test", "tokenized", "use", "uses", "with", "without",
    };

    /// <summary>Whether a member's name and type say that it holds PHI.</summary>
    public static bool SayPhi(ISymbol member)
    {
        ITypeSymbol? type = (member as IPropertySymbol)?.Type ?? (member as IFieldSymbol)?.Type;
        if (member.IsStatic || member.IsImplicitlyDeclared || type is null || !IsValue(type))
        {
            return false;
        }

        string[] words = [.. Words(member.Name)];
        return Endings.Any(ending => words.Length >= ending.Length && ending.SequenceEqual(words.Skip(words.Length - ending.Length))) && !words.Any(Others.Contains);
    }

    // Text, a number or a date, or several: not a switch, a pattern or a service.
    private static bool IsValue(ITypeSymbol type) => type switch
    {
        IArrayTypeSymbol array => IsValue(array.ElementType),
        { SpecialType: SpecialType.System_String or SpecialType.System_Int32 or SpecialType.System_Int64 or SpecialType.System_DateTime } => true,
        INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable => IsValue(nullable.TypeArguments[0]),
        INamedTypeSymbol { TypeArguments: [var element] } list when Propagation.NameOf(list).StartsWith("System.Collections.", StringComparison.Ordinal) => IsValue(element),
        _ => type.ToDisplayString() is "System.DateOnly" or "System.DateTimeOffset",
    };

    private static IEnumerable<string> Words(string name)
    {
        int start = 0;
        for (int index = 1; index <= name.Length; index++)
        {
            bool ends = index == name.Length || name[index] == '_' || name[index - 1] == '_'
                || (char.IsUpper(name[index]) && (!char.IsUpper(name[index - 1]) || (index + 1 < name.Length && char.IsLower(name[index + 1]))));
            if (ends)
            {
                string word = name.Substring(start, index - start).Trim('_');
                start = index;
                if (word.Length > 0)
                {
                    yield return word.ToLowerInvariant();
                }
            }
        }
    }
}
