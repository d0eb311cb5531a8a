using System.Linq.Expressions;
using System.Reflection;

namespace MinNecessary;

/// <summary>Reads what a query holds of the program's own: variables, which a lambda reads from an object that the compiler made.</summary>
internal static class ProgramValue
{
    /// <summary>The value; null where it is of the row, or computed.</summary>
    public static object? Of(Expression? node) => node switch
    {
        ConstantExpression constant => constant.Value,
        MemberExpression { Member: FieldInfo field } member when field.IsStatic || Of(member.Expression) is not null => field.GetValue(Of(member.Expression)),
        MemberExpression { Member: PropertyInfo { GetMethod: { } get } property } member when get.IsStatic || Of(member.Expression) is not null => property.GetValue(Of(member.Expression)),
        _ => null,
    };
}
