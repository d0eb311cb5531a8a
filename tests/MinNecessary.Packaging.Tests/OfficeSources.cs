namespace MinNecessary.Packaging.Tests;

/// <summary>
/// An office of four projects: the models in one, two policies for them in two others that have models of their own too, and a
/// program. Each has a <c>Claim</c>, one has two, and both policies have a grant <c>Review</c>.
/// </summary>
internal static class OfficeSources
{
    public const string Models = """
        using MinNecessary;

        namespace Office.Models;

        [PhiModel]
        public sealed partial record Claim
        {
            [Phi.Subject, Phi.AccountNumber] public required string Account { get; init; }
            [Phi.Name] public required string PatientName { get; init; }
            [Phi.Ssn] public string? Ssn { get; init; }
            [Phi.Balance] public decimal Balance { get; init; }
            public required IReadOnlyList<Line> Lines { get; init; }
        }

        [PhiModel]
        public sealed partial record Line
        {
            [Phi.Procedure] public required string Procedure { get; init; }
            [Phi.Charge] public decimal Charge { get; init; }
        }
        """;

    public const string Program = """
        using System.Text.Json;
        using System.Text.Json.Serialization.Metadata;
        using Collections;
        using Intake;
        using Intake.Archive;
        using Microsoft.Extensions.DependencyInjection;
        using MinNecessary;
        using Office.Models;

        var services = new ServiceCollection();
        services.AddMinNecessary(IntakePolicy.Document);
        services.AddMinNecessary(CollectionsPolicy.Document);
        await using ServiceProvider provider = services.BuildServiceProvider();
        var gate = provider.GetRequiredService<IMinimumNecessary>();
        var caller = new Caller("u-1", "Reviewer");
        Decision<Intake.Review> intake = await gate.DecideAsync(IntakePolicy.Grants.Review, caller, "A-1");
        Decision<Collections.Review> collections = await gate.DecideAsync(CollectionsPolicy.Grants.Review, caller, "A-1");

        var claim = new Office.Models.Claim { Account = "A-1", PatientName = "Testina Sample", Ssn = "900-00-0001", Balance = 80m, Lines = [new() { Procedure = "99213", Charge = 80m }] };
        Show(claim.ForReview(intake), IntakePolicy.Json);
        Show(claim.ForReview(collections), CollectionsPolicy.Json);
        Show(new Intake.Claim { Account = "A-1", Kind = "own" }.ForReview(intake), IntakePolicy.Json);
        Show(new Intake.Archive.Claim { Account = "A-1", Year = 1961 }.ForReview(intake), IntakePolicy.Json);
        Show(new Collections.Claim { Account = "A-1", Balance = 12m }.ForReview(collections), CollectionsPolicy.Json);
        Console.WriteLine(TextOf(claim));

        // What a record prints of itself is asked for where the build does not see that it is a model's.
        static string? TextOf(object model) => model.ToString();

        static void Show(object view, IJsonTypeInfoResolver json) => Console.WriteLine(view.GetType().FullName + " " + JsonSerializer.Serialize(view, view.GetType(), new JsonSerializerOptions { TypeInfoResolver = json }));
        """;

    public static string Intake { get; } = """
        using MinNecessary;

        [assembly: PhiModelsFrom(typeof(Office.Models.Claim))]

        namespace Intake
        {
            [PhiModel]
            public sealed partial record Claim { [Phi.Subject, Phi.AccountNumber] public required string Account { get; init; } [NotPhi("invented")] public string? Kind { get; init; } }
        }

        namespace Intake.Archive
        {
            [PhiModel]
            public sealed partial record Claim { [Phi.Subject, Phi.AccountNumber] public required string Account { get; init; } [NotPhi("invented")] public int Year { get; init; } }
        }
        """;

    public static string Collections { get; } = """
        using MinNecessary;

        [assembly: PhiModelsFrom(typeof(Office.Models.Claim))]

        namespace Collections;

        [PhiModel]
        public sealed partial record Claim { [Phi.Subject, Phi.AccountNumber] public required string Account { get; init; } [Phi.Balance] public decimal Balance { get; init; } }
        """;

    /// <summary>What the program prints: of the same claim, what each policy's grant discloses.</summary>
    public static string Output { get; } = """
        Office.Models.ClaimForReview {"Account":"A-1","PatientName":"T.S.","Lines":[{"Procedure":"99213"}]}
        Office.Models.ClaimForReview {"Account":"A-1","Balance":80}
        Intake.ClaimForReview {"Account":"A-1","Kind":"own"}
        Intake.Archive.ClaimForReview {"Account":"A-1","Year":1961}
        Collections.ClaimForReview {"Account":"A-1","Balance":12}
        Claim { }

        """.ReplaceLineEndings("\n");

    /// <summary>A policy of one grant.</summary>
    public static string Policy(string name, string disclose, string mask) => $$"""
        {
          "name": "{{name}}", "version": "1", "effective": "2026-01-01", "owner": "Privacy Officer",
          "purposes": { "Review": { "basis": "Operations" } },
          "roles": { "Reviewer": { "description": "Reviews" } },
          "grants": {
            "Review": { "activity": "Use", "role": "Reviewer", "purpose": "Review", "disclose": [{{disclose}}], "mask": { {{mask}} }, "why": "A test." }
          }
        }
        """;
}
