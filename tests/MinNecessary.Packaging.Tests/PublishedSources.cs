namespace MinNecessary.Packaging.Tests;

/// <summary>What a published program does beyond the quick start: each path to a value, and each shape of a member.</summary>
internal static class PublishedSources
{
    // Reflection finds no contract in a trimmed program, so the view's is handed over.
    public const string Reflecting = "JsonSerializer.Serialize(view, new JsonSerializerOptions { TypeInfoResolver = BillingPolicy.Json })";
    public const string Handing = "JsonSerializer.Serialize(view, new JsonSerializerOptions { TypeInfoResolver = BillingPolicy.Json }.GetTypeInfo(typeof(ClaimForCoding)))";

    // Of a record and of a query, where there are queries.
    public const string CountOfWays = """

        Console.WriteLine(typeof(ClaimViews).GetMethods().Count(method => method.Name == "ForCoding"));
        """;

    public const string More = """
        JsonSerializerOptions guarded = new JsonSerializerOptions().ProtectPhi(BillingPolicy.Json);
        Console.WriteLine(JsonSerializer.Serialize(BillingPolicy.Project(claim, decision), guarded.GetTypeInfo(typeof(ClaimForCoding))));
        Show(() => claim.ToString());
        Console.WriteLine(view);
        Console.WriteLine(BillingPolicy.Document.Hash == BillingPolicy.Grants.Coding.Policy.Hash);
        Show(() => claim.ForCoding(null!).ToString());
        Show(() => BillingPolicy.Project(claim, other).ToString());
        Show(() => guarded.GetTypeInfo(typeof(Claim)).ToString());
        Show(() => MinNecessary.Policy.PolicyDocument.Parse("{}").ToString());
        foreach (ClaimForCoding row in Table.Of(claim).ForCoding(decision).Take(5).ToList())
        {
            Console.WriteLine(row.MemberId);
        }

        var line = new VisitLine { Diagnosis = "J02.9", BirthDate = new DateOnly(1948, 2, 29) };
        var visit = new Visit { PatientId = "MRN-0000001", Lines = [line], First = line, Codes = ["J02.9"], Kind = VisitKind.Office };
        JsonSerializerOptions options = new JsonSerializerOptions { TypeInfoResolver = BillingPolicy.Json };
        Console.WriteLine(JsonSerializer.Serialize(visit.ForCoding(decision), options.GetTypeInfo(typeof(VisitForCoding))));
        Console.WriteLine(JsonSerializer.Serialize(Table.Of(visit).ForCoding(decision).ToList()[0], options.GetTypeInfo(typeof(VisitForCoding))));
        var chart = new Chart { PatientId = "MRN-0000001", ByCode = new() { ["J02.9"] = line } };
        Console.WriteLine(JsonSerializer.Serialize(chart.ForCoding(decision), options.GetTypeInfo(typeof(ChartForCoding))));

        // What is read back is set by the view's own properties, which a trimmer has to keep.
        JsonSerializerOptions recipient = new JsonSerializerOptions { TypeInfoResolver = BillingPolicy.JsonForRecipient };
        Console.WriteLine(ReadBack(JsonSerializer.Serialize(view, guarded.GetTypeInfo(typeof(ClaimForCoding))), typeof(ClaimForCoding)));
        Console.WriteLine(ReadBack(JsonSerializer.Serialize(visit.ForCoding(decision), options.GetTypeInfo(typeof(VisitForCoding))), typeof(VisitForCoding)));
        Console.WriteLine(ReadBack(JsonSerializer.Serialize(chart.ForCoding(decision), options.GetTypeInfo(typeof(ChartForCoding))), typeof(ChartForCoding)));

        bool ReadBack(string json, Type type) => JsonSerializer.Serialize(JsonSerializer.Deserialize(json, recipient.GetTypeInfo(type)), recipient.GetTypeInfo(type)) == json
            && json.Length > 40;

        static void Show(Func<string?> use)
        {
            try
            {
                Console.WriteLine(use());
            }
            catch (Exception exception)
            {
                Console.WriteLine(exception.GetType().Name + ": " + exception.Message);
            }
        }

        // The framework warns of queries over a list. Those of a database do not come this way.
        static class Table
        {
            [System.Diagnostics.CodeAnalysis.UnconditionalSuppressMessage("Trimming", "IL2026"), System.Diagnostics.CodeAnalysis.UnconditionalSuppressMessage("AOT", "IL3050")]
            public static IQueryable<T> Of<T>(params T[] rows) => rows.AsQueryable();
        }
        """;

    public const string Shapes = """
        using System.Collections.Immutable;
        using MinNecessary;

        namespace Desk;

        public enum VisitKind { Office, Home }

        [PhiModel]
        public sealed partial record Visit
        {
            [Phi.Subject, Phi.MedicalRecordNumber] public required string PatientId { get; init; }
            public required IReadOnlyList<VisitLine> Lines { get; init; }
            public VisitLine? First { get; init; }
            [Phi.Diagnosis] public ImmutableArray<string> Codes { get; init; }
            [NotPhi("how they met")] public VisitKind Kind { get; init; }
        }

        [PhiModel]
        public sealed partial record VisitLine
        {
            [Phi.Diagnosis] public string? Diagnosis { get; init; }
            [Phi.BirthDate] public DateOnly? BirthDate { get; init; }
            [Phi.Charge] public decimal Charge { get; init; }
        }

        [PhiModel]
        public sealed partial class Chart
        {
            [Phi.Subject, Phi.MedicalRecordNumber] public required string PatientId { get; init; }
            [Phi.Diagnosis] public required Dictionary<string, VisitLine> ByCode { get; init; }
        }
        """;
}
