using System.Text;

namespace MinNecessary.Generators.Emission;

/// <summary>Text that several emitters write.</summary>
internal static class EmissionText
{
    public const string GeneratedCode = "[global::System.CodeDom.Compiler.GeneratedCode(\"MinNecessary.Generators\", \"1\")]";

    // What a view has beside its members. C# reserves two underscores for compilers, so that no member of a model has such a name:
    // From, of a period, would else be there twice.
    public const string Make = "__Make";
    public const string From = "__From";
    public const string Project = "__Project";
    public const string Projection = "__Projection";
    public const string JsonContract = "__JsonContract";
    public const string JsonMembers = "__JsonMembers";
    public const string Show = "__Show";
    public const string Restrict = "__Restrict";
    public const string RestrictIn = "__RestrictIn";
    public const string Derive = "__Derive";
    public const string Permit = "__Permit";
    public const string Carry = "__Carry";
    public const string Carried = "__Carried";
    public const string CategoriesOf = "__CategoriesOf";

    public const string Reads = "__Reads";
    public const string IsObserved = "__IsObserved";
    public const string ValueOf = "__ValueOf";

    public static string Accessibility(bool isPublic) => isPublic ? "public" : "internal";

    /// <summary>Escapes text for an XML documentation comment, on one line.</summary>
    public static string ForXml(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (char character in text)
        {
            switch (character)
            {
                case '&':
                    escaped.Append("&amp;");
                    break;
                case '<':
                    escaped.Append("&lt;");
                    break;
                case '>':
                    escaped.Append("&gt;");
                    break;
                default:
                    // Unicode's line ends would end the comment, and what follows would be code.
                    escaped.Append(character is '\u2028' or '\u2029' || char.IsControl(character) ? ' ' : character);
                    break;
            }
        }

        return escaped.ToString();
    }

    /// <summary>Escapes text for a cell of a Markdown table: it becomes no column, line, heading, link, emphasis or HTML.</summary>
    public static string ForMarkdown(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (char character in ForXml(text))
        {
            // As character references: of a backslash the build that writes the file makes a slash, where paths have slashes.
            _ = character is '\\' or '|' or '`' or '[' or ']' or '*' or '_' or '~' or '#' ? escaped.Append("&#").Append((int)character).Append(';') : escaped.Append(character);
        }

        return escaped.ToString();
    }

    /// <summary>The model's full name as the disclosure log has it, as a literal.</summary>
    public static string ModelName(string modelKey) => Literal(modelKey.Replace("global::", ""));

    /// <summary>Writes text as a C# string literal.</summary>
    public static string Literal(string text) => Microsoft.CodeAnalysis.CSharp.SymbolDisplay.FormatLiteral(text, quote: true);

    /// <summary>A type's name without what means nothing to a reader.</summary>
    public static string NameOf(string fullName) => fullName.Replace("global::", "").Replace("@", "");

    /// <summary>A type's name as that of a generated file, which allows no angle brackets.</summary>
    public static string HintOf(string fullName) => NameOf(fullName).Replace('<', '{').Replace('>', '}');

    /// <summary>A link to a type; none to one with type arguments, which documentation has no link for.</summary>
    public static string See(string fullName) => fullName.Contains('<') ? $"<c>{ForXml(NameOf(fullName))}</c>" : $"<see cref=\"{fullName}\"/>";
}
