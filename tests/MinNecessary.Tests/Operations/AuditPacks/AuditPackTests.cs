using System.Text;
using System.Text.Json.Nodes;
using MinNecessary.Disclosures;
using MinNecessary.Operations;
using MinNecessary.Policy;
using MinNecessary.Tests.Templates;

namespace MinNecessary.Tests.Operations.AuditPacks;

/// <summary>The folder for an auditor: complete, verifiable, consistent with the policy, and without anyone's data.</summary>
public sealed class AuditPackTests : IDisposable
{
    private const string Canary = "CANARY-Zelda-Example-1931";

    private static readonly DateTimeOffset Noon = new(2026, 11, 24, 12, 0, 0, TimeSpan.Zero);

    private readonly string _folder = Path.Combine(Path.GetTempPath(), $"pack-{Guid.NewGuid():N}");

    public void Dispose()
    {
        if (Directory.Exists(_folder))
        {
            Directory.Delete(_folder, recursive: true);
        }
    }

    [Fact]
    public async Task Every_file_says_which_inquiry_it_answers_and_the_manifest_has_its_hash()
    {
        AuditPackManifest manifest = await AuditPack.WriteAsync(_folder, Request(Entries()));
        Assert.Empty(await AuditPack.VerifyAsync(_folder));
        Assert.All(manifest.Files, file => Assert.False(string.IsNullOrWhiteSpace(file.Inquiry)));
        Assert.Equal(manifest.Files.Select(file => file.Name).Append("manifest.json").Order(StringComparer.Ordinal), Directory.EnumerateFiles(_folder).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        string index = await ReadAsync("README.md");
        Assert.All(manifest.Files.Skip(1), file => Assert.Contains($"[{file.Name}]({file.Name})", index, StringComparison.Ordinal));
        Assert.Equal(BillingTemplate.Text, await ReadAsync("policy.json"));
        Assert.Equal(BillingTemplate.Document.Hash, manifest.PolicyHash);
    }

    [Fact]
    public async Task What_is_changed_added_or_taken_away_is_named()
    {
        await AuditPack.WriteAsync(_folder, Request(Entries()));
        byte[] matrix = await File.ReadAllBytesAsync(Path.Combine(_folder, "matrix.html"));
        matrix[^1] ^= 1;
        await File.WriteAllBytesAsync(Path.Combine(_folder, "matrix.html"), matrix);
        File.Delete(Path.Combine(_folder, "emergencies.md"));
        await File.WriteAllTextAsync(Path.Combine(_folder, "extra.md"), "");
        Assert.Equal(["emergencies.md", "extra.md", "matrix.html"], await AuditPack.VerifyAsync(_folder));
    }

    [Fact]
    public async Task No_file_names_whom_an_entry_is_about()
    {
        await AuditPack.WriteAsync(_folder, Request(Entries()));
        string[] forms = [Canary, Convert.ToBase64String(Encoding.UTF8.GetBytes(Canary))[..^2], Convert.ToHexString(Encoding.UTF8.GetBytes(Canary)), Uri.EscapeDataString(Canary)];
        foreach (string file in Directory.EnumerateFiles(_folder))
        {
            string text = await File.ReadAllTextAsync(file);
            Assert.All(forms, form => Assert.False(text.Contains(form, StringComparison.OrdinalIgnoreCase), $"{Path.GetFileName(file)} names the individual."));
        }
    }

    [Fact]
    public async Task Of_each_role_there_are_so_many_decisions_and_the_same_each_time()
    {
        await AuditPack.WriteAsync(_folder, Request(Entries(), perRole: 3));
        JsonArray first = JsonNode.Parse(await ReadAsync("decisions-sample.json"))!.AsArray();
        Assert.Equal(new[] { ("Coder", 3), ("PaymentPoster", 3) }, first.GroupBy(each => (string)each!["role"]!).Select(role => (role.Key, role.Count())));
        Dispose();
        await AuditPack.WriteAsync(_folder, Request(Entries().Reverse(), perRole: 3));
        Assert.Equal(first.ToJsonString(), JsonNode.Parse(await ReadAsync("decisions-sample.json"))!.ToJsonString());
    }

    [Theory]
    [InlineData("Diagnosis", "Coder", "Consistent with the grant.")]
    [InlineData("Ssn", "Coder", "NOT CONSISTENT: beyond the grant: Ssn.")]
    [InlineData("Diagnosis", "PaymentPoster", "NOT CONSISTENT: the grant is for Coder.")]
    public async Task A_decision_is_held_to_the_policy_of_its_time(string category, string role, string finding)
    {
        DecisionEntry decision = Decision(1);
        await AuditPack.WriteAsync(_folder, Request([decision with { Role = role, Disclosed = [.. decision.Disclosed.Union([category])] }]));
        Assert.Equal(finding, (string)JsonNode.Parse(await ReadAsync("decisions-sample.json"))![0]!["finding"]!);
    }

    [Fact]
    public async Task A_denial_that_names_what_may_be_seen_is_not_consistent()
    {
        await AuditPack.WriteAsync(_folder, Request([Decision(1) with { Outcome = Outcome.Denied, Reasons = ["TrainingUnknown"] }]));
        Assert.StartsWith("NOT CONSISTENT", (string)JsonNode.Parse(await ReadAsync("decisions-sample.json"))![0]!["finding"]!, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_happened_outside_the_days_is_not_in_it()
    {
        await AuditPack.WriteAsync(_folder, Request([Decision(1) with { OccurredAt = Noon.AddDays(-40) }, Decision(2) with { OccurredAt = Noon.AddDays(2) }]));
        Assert.Empty(JsonNode.Parse(await ReadAsync("decisions-sample.json"))!.AsArray());
    }

    [Fact]
    public async Task Entire_records_emergencies_and_restrictions_are_shown()
    {
        await AuditPack.WriteAsync(_folder, Request([Decision(1) with { IsEntireRecord = true }, Decision(2) with { EmergencyId = "e-9", Waived = ["NotAssigned"] }, Decision(3) with { WithheldLabels = ["PaidInFull"] }, Decision(4) with { SubjectCount = 7, Withheld = ["Diagnosis", "Charge"], Restricted = ["Diagnosis"] }, Decision(5) with { Withheld = ["Charge"] }]));
        Assert.Contains("| u-1 | Coder | Use |", await ReadAsync("entire-records.md"), StringComparison.Ordinal);
        Assert.Contains("| e-9 | u-2 |", await ReadAsync("emergencies.md"), StringComparison.Ordinal);
        string restrictions = await ReadAsync("restrictions.md");
        Assert.Contains("| label PaidInFull | 1 | 0 | 0 |", restrictions, StringComparison.Ordinal);
        Assert.Contains("| category Diagnosis | 7 | 0 | 0 |", restrictions, StringComparison.Ordinal);
        Assert.DoesNotContain("Charge", restrictions, StringComparison.Ordinal);
        Assert.Contains("8 decisions withheld what was beyond", restrictions, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_restriction_that_denies_or_yields_to_an_emergency_is_counted_so()
    {
        await AuditPack.WriteAsync(_folder, Request([
            Decision(1) with { Outcome = Outcome.Denied, Reasons = [ReasonCodes.RecordRestricted, ReasonCodes.TrainingNotCurrent], WithheldLabels = ["SubstanceUse"] },
            Decision(2) with { EmergencyId = "e-9", Waived = [ReasonCodes.RecordRestricted] }]));
        string restrictions = await ReadAsync("restrictions.md");
        Assert.Contains("| RecordRestricted | 0 | 1 | 1 |", restrictions, StringComparison.Ordinal);
        Assert.DoesNotContain("TrainingNotCurrent", restrictions, StringComparison.Ordinal);
        Assert.DoesNotContain("SubstanceUse", restrictions, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_damaged_log_is_said_to_be_damaged()
    {
        var store = new InMemoryDisclosureStore();
        WriterChain chain = new();
        SealedEntry[] entries = [.. Enumerable.Range(1, 3).Select(number => chain.Seal(Decision(number)))];
        await store.AppendAsync([entries[0], entries[2]], default);
        await AuditPack.WriteAsync(_folder, Request(store));
        Assert.Contains("Something is wrong with the log", await ReadAsync("log-verification.md"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_that_holds_anything_is_refused()
    {
        Directory.CreateDirectory(_folder);
        await File.WriteAllTextAsync(Path.Combine(_folder, "other.txt"), "");
        await Assert.ThrowsAsync<IOException>(() => AuditPack.WriteAsync(_folder, Request(Entries())));
        Assert.Single(Directory.EnumerateFiles(_folder));
    }

    [Theory]
    [InlineData("../elsewhere.md")]
    [InlineData("a/b.md")]
    [InlineData(".hidden")]
    [InlineData("")]
    [InlineData("Policy.json")]
    [InlineData("manifest.json")]
    public async Task A_document_gets_no_name_that_leads_elsewhere_or_is_taken(string name)
    {
        AuditPackRequest request = Request(Entries(), documents: [new AuditPackDocument(name, "Why", "")]);
        await Assert.ThrowsAsync<ArgumentException>(() => AuditPack.WriteAsync(_folder, request));
        Assert.False(Directory.Exists(_folder));
    }

    private static IEnumerable<DecisionEntry> Entries() => Enumerable.Range(1, 40).Select(number => number % 2 == 0
        ? Decision(number)
        : Decision(number) with { Role = "PaymentPoster", GrantName = "PaymentPosting", Purpose = "PaymentPosting", Disclosed = ["Charge"], Masked = ["BankAccount"] });

    private static DecisionEntry Decision(int number) => new()
    {
        Id = $"{number:x32}",
        OccurredAt = Noon.AddSeconds(number),
        Subject = Canary,
        ActorId = $"u-{number}",
        Activity = Activity.Use,
        Role = "Coder",
        Purpose = "Coding",
        PolicyName = BillingTemplate.Document.Name,
        PolicyVersion = BillingTemplate.Document.Version,
        PolicyHash = BillingTemplate.Document.Hash,
        GrantName = "Coding",
        Outcome = Outcome.Allowed,
        Disclosed = BillingTemplate.Document.FindGrant("Coding")!.Disclose,
        Masked = [.. BillingTemplate.Document.FindGrant("Coding")!.Mask.Keys],
        ExpiresAt = Noon.AddMinutes(5),
    };

    private static AuditPackRequest Request(IEnumerable<DecisionEntry> entries, int perRole = 25, IReadOnlyList<AuditPackDocument>? documents = null)
    {
        var store = new InMemoryDisclosureStore();
        WriterChain chain = new();
        store.AppendAsync([.. entries.Select(chain.Seal)], default).AsTask().GetAwaiter().GetResult();
        return Request(store, perRole, documents);
    }

    private static AuditPackRequest Request(IDisclosureStore store, int perRole = 25, IReadOnlyList<AuditPackDocument>? documents = null) => new()
    {
        Policies = [BillingTemplate.Text],
        AsOf = new DateOnly(2026, 11, 24),
        From = new DateOnly(2026, 11, 1),
        Through = new DateOnly(2026, 11, 25),
        Log = store,
        PreparedBy = "u-officer",
        PreparedAt = Noon.AddDays(1),
        DecisionsPerRole = perRole,
        Documents = documents ?? [],
    };

    private Task<string> ReadAsync(string name) => File.ReadAllTextAsync(Path.Combine(_folder, name));
}
