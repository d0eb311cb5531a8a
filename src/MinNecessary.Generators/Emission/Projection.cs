using MinNecessary.Generators.Model;
using MinNecessary.Policy;

namespace MinNecessary.Generators.Emission;

/// <summary>How a member's value becomes the view's.</summary>
internal static class Projection
{
    /// <summary>The type that the view declares.</summary>
    public static string DeclaredType(ViewMemberSpec member)
    {
        string element = ElementType(member);
        if (!member.Member.IsCollection)
        {
            return element;
        }

        string collection = $"global::System.Collections.Generic.IReadOnlyList<{element}>";
        return member.Member.IsNullableCollection ? collection + "?" : collection;
    }

    /// <summary>The type of the value, or of an element where the member is a collection.</summary>
    public static string ElementType(ViewMemberSpec member)
    {
        ValueSpec value = member.Member.Value;
        if (member.NestedView is { } view)
        {
            return value.IsNullable ? view + "?" : view;
        }

        return member.Treatment == Treatment.Masked ? MaskedType(member.Mask!, value) : value.DeclaredName;
    }

    /// <summary>What quiets the compiler about a reference that only <c>From</c> sets; empty where there is nothing to quiet.</summary>
    public static string Initializer(ViewMemberSpec member)
    {
        bool isMaskedDate = member.Treatment == Treatment.Masked && MaskCatalog.FitsDate(member.Mask!);
        bool isReference = member.Member.IsCollection || !(member.NestedView is null && (member.Member.Value.IsValueType && !(isMaskedDate && member.Mask == "YearMonth")));
        return isReference && !DeclaredType(member).EndsWith("?", StringComparison.Ordinal) ? " = null!;" : "";
    }

    /// <summary>The expression over <c>source</c> and <c>decision</c>.</summary>
    public static string Expression(ViewMemberSpec member)
    {
        string access = "source." + member.Member.Name;
        if (!member.Member.IsCollection)
        {
            return Single(member, access);
        }

        // Copied, never handed on: the source's own list would be a way back to it, and could be written to.
        string element = ElementType(member);
        string copied = IsIdentity(member)
            ? $"global::System.Linq.Enumerable.ToArray({access})"
            : $"global::System.Linq.Enumerable.ToArray(global::System.Linq.Enumerable.Select<{member.Member.Value.DeclaredName}, {element}>({access}, item => {Single(member, "item")}))";
        return $"{access} is null ? null! : {copied}";
    }

    private static bool IsIdentity(ViewMemberSpec member) => member.NestedView is null && member.Treatment == Treatment.Full;

    private static string Single(ViewMemberSpec member, string access)
    {
        ValueSpec value = member.Member.Value;
        if (member.NestedView is { } view)
        {
            if (!value.IsValueType)
            {
                return $"{access} is null ? null! : {view}.From({access}, decision)";
            }

            return value.IsNullable ? $"{access} is null ? null : {view}.From({access}.Value, decision)" : $"{view}.From({access}, decision)";
        }

        return member.Treatment == Treatment.Masked ? $"global::MinNecessary.Masks.{member.Mask}({access})" : access;
    }

    private static string MaskedType(string mask, ValueSpec value)
    {
        // A text mask may withhold any value, so its result may always be null.
        if (MaskCatalog.FitsText(mask))
        {
            return "string?";
        }

        string type = mask == "Year" ? "int" : "string";
        return value.IsNullable ? type + "?" : type;
    }
}
