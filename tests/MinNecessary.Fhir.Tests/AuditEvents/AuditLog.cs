using Microsoft.Extensions.DependencyInjection;
using MinNecessary.Disclosures;
using MinNecessary.Policy;

namespace MinNecessary.Fhir.Tests;

/// <summary>A log of an invented office, written as an application writes it.</summary>
internal sealed class AuditLog
{
    public static readonly DateTimeOffset Noon = new(2026, 11, 24, 12, 0, 0, TimeSpan.Zero);

    public static DecisionEntry Decision { get; } = new()
    {
        Id = Guid.NewGuid().ToString("N"),
        OccurredAt = Noon,
        ExpiresAt = Noon.AddMinutes(5),
        Subject = "5F1C0A",
        Tenant = "North",
        TraceId = "0af7651916cd43dd8448eb211c80319c",
        ActorId = "u-17",
        Activity = Activity.Disclosure,
        Role = "Records clerk",
        Recipient = "HealthDepartment",
        Purpose = "PublicHealthReport",
        PurposeCode = "PUBHLTH",
        PolicyName = "Office",
        PolicyVersion = "2026.1",
        PolicyHash = new string('a', 64),
        GrantName = "Report",
        Outcome = Outcome.Allowed,
        Disclosed = ["Diagnosis"],
        Masked = ["BirthDate"],
        Withheld = ["Ssn"],
        Obligations = [ObligationCodes.AccountForDisclosure],
        EvidenceIds = ["paper-1"],
    };

    public static ReleaseEntry Release(DecisionEntry decision) => new()
    {
        Id = Guid.NewGuid().ToString("N"),
        OccurredAt = decision.OccurredAt.AddMilliseconds(1_250),
        Subject = decision.Subject,
        Tenant = decision.Tenant,
        TraceId = decision.TraceId,
        DecisionId = decision.Id,
        Model = "Office.Claim",
        Count = 3,
        Digest = new string('b', 64),
    };

    public static DecisionEntry Another(DecisionEntry decision) => decision with { Id = Guid.NewGuid().ToString("N") };

    public static async Task<IDisclosureStore> StoreAsync(params DisclosureEntry[] entries)
    {
        var services = new ServiceCollection();
        services.AddMinNecessary(ResearchPolicy.Document).AddDisclosureLog<InMemoryDisclosureStore>(options => options.Subjects = SubjectForm.Plain);
        await using ServiceProvider provider = services.BuildServiceProvider();
        await provider.GetRequiredService<IDisclosureLog>().AppendAsync(entries);
        return provider.GetRequiredService<IDisclosureStore>();
    }
}
