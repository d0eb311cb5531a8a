using Hl7.Fhir.Model;
using MinNecessary.Disclosures;
using MinNecessary.Policy;
using Task = System.Threading.Tasks.Task;

namespace MinNecessary.Fhir.Tests;

/// <summary>Whatever the texts of entries are, what is exported is FHIR, and as the profiles of BALP ask.</summary>
public sealed class AnyAuditEventTests
{
    [Fact]
    public async Task Whatever_the_log_has_is_read_by_fhir_and_is_as_the_profile_asks()
    {
        var random = new Random(528);
        List<DisclosureEntry> entries = [];
        for (int index = 0; index < 200; index++)
        {
            DecisionEntry decision = AuditLog.Another(AuditLog.Decision) with
            {
                Activity = random.Next(2) == 0 ? Activity.Disclosure : Activity.Request,
                Outcome = (Outcome)random.Next(3),
                ActorId = Any(random),
                Role = Any(random),
                Subject = Any(random),
                Recipient = random.Next(4) == 0 ? null : Any(random),
                Purpose = Any(random),
                PurposeCode = random.Next(3) switch { 0 => null, 1 => "HPAYMT", _ => Any(random) },
                GrantName = random.Next(3) == 0 ? null : Any(random),
                Tenant = random.Next(3) == 0 ? null : Any(random),
                TraceId = random.Next(3) == 0 ? null : Any(random),
                EmergencyId = random.Next(3) == 0 ? "e-1" : null,
                Exemption = random.Next(3) == 0 ? Exemption.RequiredByLaw : null,
                Reasons = [.. Enumerable.Range(0, random.Next(3)).Select(_ => Any(random))],
                Disclosed = [.. Enumerable.Range(0, random.Next(3)).Select(_ => Any(random))],
                Withheld = [.. Enumerable.Range(0, random.Next(3)).Select(_ => Any(random))],
            };
            entries.Add(decision);
            entries.AddRange(decision.Outcome == Outcome.Allowed ? [AuditLog.Release(decision) with { Model = Any(random) }] : []);
        }

        (AuditEvent[] audits, _) = await AuditExport.RunAsync([.. entries]);
        Assert.Equal(200, audits.Length);
        Assert.All(audits, audit => BalpProfile.Check(audit, isSource: audit.Type!.Code == "110106"));
    }

    private static string Any(Random random) => string.Concat(Enumerable.Range(0, random.Next(6)).Select(_ => (char)(random.Next(3) == 0 ? random.Next(0x80) : random.Next(0xFFFF))));
}
