using System.Globalization;
using System.Text;

namespace MinNecessary.Generators.Tests.Differential;

/// <summary>Models and a policy at random, such that they build: the mask of a category fits all its members.</summary>
internal sealed class RandomProgram
{
    private static readonly (string[] Categories, string[] Types, string[] Masks)[] Kinds =
    [
        (["Name", "City", "Email", "ZipCode", "Ssn", "Diagnosis"], ["string"], ["Redact", "Last4", "First3", "Initials", "Zip3", "Icd10Category", "Year", "YearMonth", "Age", "BirthYear", "Pseudonym"]),
        (["BirthDate", "ServiceDate", "DeathDate"], ["DateOnly", "DateTime", "DateTimeOffset"], ["Redact", "Year", "YearMonth", "Age", "BirthYear", "DateShift"]),
        (["Charge", "Payment", "Balance"], ["int", "decimal", "double", "long", "short", "float"], ["Redact", "AmountBand100", "AmountBand70"]),
        (["Sex", "Demographic", "Procedure"], ["Guid", "bool", "DayOfWeek", "TimeSpan", "Uri", "char"], ["Redact"]),
    ];

    private readonly Random _random;
    private readonly int _models;

    private readonly bool _isRestrictable;

    /// <param name="seed">Gives the same program again.</param>
    /// <param name="isRestrictable">Whether the policy lists restrictable categories, and records carry sensitivity labels.</param>
    public RandomProgram(int seed, bool isRestrictable = false)
    {
        _random = new Random(seed);
        _isRestrictable = isRestrictable;
        _models = 1 + _random.Next(4);
        foreach ((string[] categories, _, string[] masks) in Kinds)
        {
            foreach (string category in categories)
            {
                int choice = _random.Next(4);
                if (choice == 0)
                {
                    Disclosed.Add(category);
                }
                else if (choice == 1)
                {
                    Masked.Add(category, Pick(masks));
                }
            }
        }

        Disclosed.Add("AccountNumber");
        Restrictable = isRestrictable ? [.. Disclosed.Concat(Masked.Keys).Where(category => category != "AccountNumber" && _random.Next(2) == 0)] : null;
        var source = new StringBuilder("public abstract class Common { [Phi.Name] public string? Inherited { get; set; } [NotPhi] public int Sequence; }\n");
        for (int model = 0; model < _models; model++)
        {
            WriteModel(source, model);
        }

        Source = source.ToString();
        Policy = EmittedApplication.PolicyOf(Disclosed, Masked, Restrictable);
    }

    public HashSet<string> Disclosed { get; } = [];

    public Dictionary<string, string> Masked { get; } = [];

    /// <summary>What restrictions may withhold; null where the policy knows none.</summary>
    public string[]? Restrictable { get; }

    public string Source { get; }

    public string Policy { get; }

    private void WriteModel(StringBuilder source, int model)
    {
        string kind = model == 0 ? Pick(["sealed partial class", "partial record", "sealed partial record"]) : Pick(["partial class", "sealed partial record", "partial struct", "partial record struct"]);
        bool isStruct = kind.Contains("struct", StringComparison.Ordinal);
        string inherits = kind.Contains("class", StringComparison.Ordinal) && _random.Next(2) == 0 ? " : Common" : "";
        source.Append(CultureInfo.InvariantCulture, $"[PhiModel] public {kind} M{model}{inherits}\n{{\n");
        if (model == 0)
        {
            source.Append("    [Phi.Subject, Phi.AccountNumber] public string Subject { get; set; } = \"S\";\n");
        }

        if (_isRestrictable && _random.Next(2) == 0)
        {
            source.Append(_random.Next(2) == 0 ? "    [SensitivityLabel(\"Alpha\")] public bool IsAlpha { get; set; }\n" : $"    [SensitivityLabels] public {(_random.Next(2) == 0 ? "string?" : "List<string>?")} Tags {{ get; set; }}\n");
        }

        int members = 2 + _random.Next(7);
        for (int member = 0; member < members; member++)
        {
            WriteMember(source, model, member, isStruct);
        }

        source.Append("}\n");
    }

    private void WriteMember(StringBuilder source, int model, int member, bool isStruct)
    {
        string name = $"P{member}";

        // A struct cannot hold itself, so a model holds those after it, and itself only through a list.
        if (_random.Next(4) == 0 && model + 1 < _models)
        {
            string nested = $"M{model + 1 + _random.Next(_models - model - 1)}";
            string category = _random.Next(5) == 0 ? "[Phi.Name] " : "";
            bool isMaskedName = Masked.ContainsKey("Name");
            source.Append(CultureInfo.InvariantCulture, $"    {(isMaskedName ? "" : category)}public {Wrap(nested, isKeyed: true)} {name} {Accessors(isStruct)}\n");
            return;
        }

        if (_random.Next(8) == 0 && !isStruct)
        {
            source.Append(CultureInfo.InvariantCulture, $"    public List<M{model}>? {name} {{ get; set; }}\n");
            return;
        }

        (string[] categories, string[] types, _) = Pick(Kinds);
        string first = Pick(categories);
        string second = Pick(categories);
        bool isOnlyOneMasked = first != second && !(Masked.ContainsKey(first) && Masked.ContainsKey(second));
        string annotation = _random.Next(6) == 0 ? "NotPhi" : isOnlyOneMasked && _random.Next(4) == 0 ? $"Phi.{first}, Phi.{second}" : $"Phi.{first}";
        bool isMasked = annotation != "NotPhi" && annotation.Split(", ").Any(part => Masked.ContainsKey(part[4..]));
        string type = Pick(types);
        source.Append(CultureInfo.InvariantCulture, $"    [{annotation}] public {Wrap(type, isKeyed: !isMasked)} {name} {Accessors(isStruct)}\n");
    }

    // A mask fits no dictionary.
    private string Wrap(string type, bool isKeyed) => _random.Next(9) switch
    {
        0 => $"List<{type}>?",
        1 => $"{type}?[]?",
        2 => $"IReadOnlyList<List<{type}>?>?",
        3 => $"System.Collections.Immutable.ImmutableArray<{type}>",
        4 when isKeyed => $"Dictionary<string, {type}>?",
        5 when isKeyed => $"Dictionary<DayOfWeek, List<{type}?>>?",
        6 => $"IEnumerable<{type}>?",
        _ => $"{type}?",
    };

    private string Accessors(bool isStruct) => _random.Next(isStruct ? 1 : 4) switch
    {
        0 => "{ get; set; }",
        1 => ";",
        2 => "{ get; init; }",
        _ => "{ get; set; }",
    };

    private T Pick<T>(T[] choices) => choices[_random.Next(choices.Length)];
}
