using System.Collections;
using System.Reflection;
using System.Text.RegularExpressions;

namespace MinNecessary.Tests.Evaluation;

/// <summary>A value that stands for protected health information, and looks for it in all that can be seen.</summary>
internal static class Canaries
{
    public const string One = "ZQ4711XK";

    // Walks everything public that can be reached, as a structured logger does.
    public static void AssertShowsNone(object root)
    {
        var seen = new HashSet<object>(ReferenceEqualityComparer.Instance);
        var pending = new Stack<object>([root]);
        while (pending.TryPop(out object? value))
        {
            AssertNone(value.ToString());
            if (value is string or Type or Assembly or MemberInfo || value.GetType().IsPrimitive || !seen.Add(value))
            {
                continue;
            }

            foreach (object item in value is IEnumerable items ? items.Cast<object>() : [])
            {
                pending.Push(item);
            }

            foreach (PropertyInfo property in value.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(property => property.GetIndexParameters().Length == 0))
            {
                // Only our own and the collections': a framework type's properties lead everywhere.
                if ((value.GetType().Assembly == typeof(Decision).Assembly || value is Exception) && property.GetValue(value) is { } shown)
                {
                    pending.Push(shown);
                }
            }
        }

        Assert.True(seen.Count > 2);
    }

    // Ids, nonces and hashes are drawn by chance, and hold these digits once in some thousands. The value itself is no part of such a run: it has letters that are no digits of it.
    public static void AssertNone(string? text) => Assert.DoesNotContain("4711", Regex.Replace(text ?? "", "[0-9A-Fa-f]{32,}", ""), StringComparison.Ordinal);
}
