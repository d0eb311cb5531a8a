namespace MinNecessary.Packaging.Tests;

/// <summary>A program that writes the log to a file, reads it, or changes what is in it.</summary>
internal static class DurableLogSources
{
    public const string Program = """
        using System.Text.Json;
        using Desk;
        using Microsoft.Extensions.DependencyInjection;
        using MinNecessary;
        using MinNecessary.Disclosures;

        var services = new ServiceCollection();
        services.AddMinNecessary(BillingPolicy.Document)
            .AddFactSource<OfficeRecords>()
            .AddMaskKey("an invented key of 32 bytes, or so"u8)
            .AddSqliteDisclosureLog("disclosures.db");
        await using ServiceProvider provider = services.BuildServiceProvider();
        if (args[0] == "write")
        {
            var claim = new Claim { PatientId = "MRN-0000001", PatientName = "Testina Sample", Diagnoses = ["J02.9"] };
            Decision<Coding> decision = await provider.GetRequiredService<IMinimumNecessary>().DecideAsync(BillingPolicy.Grants.Coding, new Caller("u-1042", "Coder"), claim.PatientId);
            ClaimForCoding view = claim.ForCoding(decision);
            await decision.EnsureLoggedAsync();
            Console.WriteLine(JsonSerializer.Serialize(view.Diagnoses));
        }
        else if (args[0] == "read")
        {
            IDisclosureStore store = provider.GetRequiredService<IDisclosureStore>();
            string subject = provider.GetRequiredService<IDisclosureLog>().SubjectOf(null, "MRN-0000001");
            await foreach (SealedEntry entry in store.ReadAsync(DisclosureQuery.All with { Subject = subject }, default))
            {
                Console.WriteLine(entry.Read() is DecisionEntry decision ? $"{decision.ActorId} {decision}" : $"{((ReleaseEntry)entry.Read()!).Model} shown");
            }

            LogVerification found = await DisclosureVerifier.VerifyAsync(store, [], null);
            Console.WriteLine($"entries: {found.Writers.Sum(writer => writer.State.Size)}");
            Console.WriteLine($"sound: {found.IsSound}");
            Console.WriteLine($"names the patient: {File.ReadAllText("disclosures.db", System.Text.Encoding.Latin1).Contains("MRN-0000001")}");
        }
        else
        {
            using var connection = new Microsoft.Data.Sqlite.SqliteConnection("Data Source=disclosures.db");
            connection.Open();
            using var command = connection.CreateCommand();
            command.CommandText = "UPDATE disclosure_entries SET actor_id = 'u-1043' WHERE sequence = 0";
            Console.WriteLine($"{command.ExecuteNonQuery()} row");
        }
        """;

    /// <summary>What the program prints that reads.</summary>
    public static string Read { get; } = """
        u-1042 Coding: Allowed
        Desk.Claim shown
        entries: 2
        sound: True
        names the patient: False

        """.ReplaceLineEndings("\n");
}
