using Hl7.Fhir.Model;
using MinNecessary.Disclosures;
using MinNecessary.Policy;
using Task = System.Threading.Tasks.Task;

namespace MinNecessary.Fhir.Tests;

/// <summary>What is exported is read by Hl7.Fhir.R4, which reports everything that is not as FHIR has it, and is held to the profiles of BALP.</summary>
public sealed class AuditEventTests
{
    [Fact]
    public async Task A_disclosure_is_recorded_as_its_source()
    {
        ReleaseEntry release = AuditLog.Release(AuditLog.Decision);
        (AuditEvent[] audits, AuditEventExportResult result) = await AuditExport.RunAsync(AuditLog.Decision, release);
        AuditEvent audit = Assert.Single(audits);
        BalpProfile.Check(audit, isSource: true);
        Assert.Equal((1, 0), (result.Written, result.WithoutDecision.Count));
        Assert.Equal((release.Id, release.OccurredAt, AuditEvent.AuditEventOutcome.N0, "Allowed"), (audit.Id, audit.Recorded, audit.Outcome, audit.OutcomeDesc));
        CodeableConcept purpose = Assert.Single(audit.PurposeOfEvent);
        Coding coding = Assert.Single(purpose.Coding);
        Assert.Equal(("http://terminology.hl7.org/CodeSystem/v3-ActReason", "PUBHLTH", "PublicHealthReport"), (coding.System, coding.Code, purpose.Text));

        AuditEvent.AgentComponent self = BalpProfile.Agent(audit, "110153"), other = BalpProfile.Agent(audit, "110152");
        Assert.Equal(("billing.example.org", "192.0.2.7", AuditEvent.AuditEventAgentNetworkType.N2), (self.Who!.Display, self.Network!.Address, self.Network.Type));
        Assert.Equal(("HealthDepartment", "https://reports.example.org/fhir", AuditEvent.AuditEventAgentNetworkType.N5), (other.Who!.Display, other.Network!.Address, other.Network.Type));
        AuditEvent.AgentComponent actor = Assert.Single(audit.Agent, agent => agent.Requestor == true);
        Assert.Equal(("u-17", "INF", "Records clerk"), (actor.Who!.Identifier!.Value, Assert.Single(actor.Type!.Coding).Code, Assert.Single(actor.Role).Text));
    }

    [Fact]
    public async Task The_patient_the_data_the_policy_and_the_trace_are_entities()
    {
        ReleaseEntry release = AuditLog.Release(AuditLog.Decision);
        AuditEvent audit = Assert.Single((await AuditExport.RunAsync(AuditLog.Decision, release)).Audits);
        Assert.Equal(4, audit.Entity.Count);
        Assert.Equal(("5F1C0A", "urn:minnecessary:subject"), (audit.Entity[0].What!.Identifier!.Value, audit.Entity[0].What!.Identifier!.System));
        Assert.Equal(($"urn:uuid:{Guid.Parse(release.Id)}", "Office.Claim"), (audit.Entity[1].What!.Identifier!.Value, audit.Entity[1].Name));
        Assert.Equal(["count=3", "disclosed=Diagnosis", "masked=BirthDate", "withheld=Ssn", $"sha256={release.Digest}"], AuditExport.Details(audit.Entity[1]));
        Assert.Equal(($"sha256:{AuditLog.Decision.PolicyHash}", "Office 2026.1"), (audit.Entity[2].What!.Identifier!.Value, audit.Entity[2].Name));
        Assert.Equal([$"decision={AuditLog.Decision.Id}", "grant=Report", "evidence=paper-1", "tenant=North"], AuditExport.Details(audit.Entity[2]));
        Assert.Equal(("XrequestId", AuditLog.Decision.TraceId), (audit.Entity[3].Type!.Code, audit.Entity[3].What!.Identifier!.Value));
    }

    [Fact]
    public async Task What_another_party_was_asked_for_is_recorded_as_its_recipient()
    {
        DecisionEntry decision = AuditLog.Another(AuditLog.Decision) with { Activity = Activity.Request, Recipient = "Clinic" };
        AuditEvent audit = Assert.Single((await AuditExport.RunAsync(decision, AuditLog.Release(decision))).Audits);
        BalpProfile.Check(audit, isSource: false);
        AuditEvent.AgentComponent self = BalpProfile.Agent(audit, "110152"), other = BalpProfile.Agent(audit, "110153");
        Assert.Equal(("billing.example.org", "Clinic"), (self.Who!.Display, other.Who!.Display));
        // Where the clinic is on the network is not known, and is said not to be.
        Assert.Equal("unknown", (other.Network!.AddressElement!.GetExtension("http://hl7.org/fhir/StructureDefinition/data-absent-reason")!.Value as Code)?.Value);
        Assert.Equal("IRCP", Assert.Single(Assert.Single(audit.Agent, agent => agent.Requestor == true).Type!.Coding).Code);
    }

    [Fact]
    public async Task A_refusal_is_a_failure_with_its_reasons_and_shows_no_data()
    {
        DecisionEntry denied = AuditLog.Another(AuditLog.Decision) with { Outcome = Outcome.Denied, Reasons = ["TrainingUnknown", "VerificationUnknown"], Disclosed = [], Masked = [], Withheld = [], GrantName = null };
        AuditEvent audit = Assert.Single((await AuditExport.RunAsync(denied)).Audits);
        BalpProfile.Check(audit, isSource: true);
        Assert.Equal((AuditEvent.AuditEventOutcome.N4, "Denied: TrainingUnknown, VerificationUnknown"), (audit.Outcome, audit.OutcomeDesc));
        Assert.Equal(["count=0"], AuditExport.Details(audit.Entity[1]));
    }

    [Fact]
    public async Task Uses_and_decisions_that_released_nothing_are_no_events_and_a_release_without_its_decision_is_told_of()
    {
        DecisionEntry use = AuditLog.Another(AuditLog.Decision) with { Activity = Activity.Use, Recipient = null };
        ReleaseEntry lost = AuditLog.Release(AuditLog.Another(AuditLog.Decision));
        (AuditEvent[] audits, AuditEventExportResult result) = await AuditExport.RunAsync(AuditLog.Decision, use, AuditLog.Release(use), lost);
        Assert.Empty(audits);
        Assert.Equal([lost.Id], result.WithoutDecision);
    }

    [Fact]
    public async Task What_stands_twice_in_the_log_is_one_event()
    {
        ReleaseEntry release = AuditLog.Release(AuditLog.Decision);
        Assert.Single((await AuditExport.RunAsync(AuditLog.Decision, release, AuditLog.Decision, release)).Audits);
    }

    [Fact]
    public async Task A_query_by_time_finds_the_decision_before_it_and_one_by_actor_the_releases()
    {
        ReleaseEntry release = AuditLog.Release(AuditLog.Decision);
        DecisionEntry other = AuditLog.Another(AuditLog.Decision) with { ActorId = "u-18" };
        IDisclosureStore store = await AuditLog.StoreAsync(AuditLog.Decision, release, other, AuditLog.Release(other));
        Assert.Equal(2, (await AuditExport.RunAsync(store, new DisclosureQuery { From = release.OccurredAt })).Audits.Length);
        Assert.Equal(release.Id, Assert.Single((await AuditExport.RunAsync(store, new DisclosureQuery { ActorId = "u-17", Tenant = "North" })).Audits).Id);
        Assert.Empty((await AuditExport.RunAsync(store, new DisclosureQuery { Until = release.OccurredAt })).Audits);
    }

    [Fact]
    public async Task Texts_that_fhir_does_not_have_still_give_resources_that_it_has()
    {
        DecisionEntry odd = AuditLog.Another(AuditLog.Decision) with
        {
            ActorId = "", Role = " ", Subject = "", Purpose = "\u0000", PurposeCode = null, Recipient = "A\u0007 \u0001B ", PolicyName = "", PolicyVersion = "", TraceId = "\t", Tenant = "", GrantName = "\u0002", Disclosed = ["<b>", "\uD800"],
        };
        AuditEvent audit = Assert.Single((await AuditExport.RunAsync(odd, AuditLog.Release(odd) with { Model = "", Digest = "", IsLate = true })).Audits);
        BalpProfile.Check(audit, isSource: true);
        Assert.Equal("Allowed; recorded late, in an emergency", audit.OutcomeDesc);
        Assert.Empty(Assert.Single(audit.PurposeOfEvent).Coding);
    }

    [Fact]
    public async Task A_bundle_has_the_same_resources()
    {
        ReleaseEntry release = AuditLog.Release(AuditLog.Decision);
        IDisclosureStore store = await AuditLog.StoreAsync(AuditLog.Decision, release);
        Bundle bundle = await AuditExport.BundleAsync(store, DisclosureQuery.All);
        Assert.Equal((Bundle.BundleType.Collection, AuditLog.Noon), (bundle.Type, bundle.Timestamp));
        Bundle.EntryComponent entry = Assert.Single(bundle.Entry);
        Assert.Equal($"urn:uuid:{Guid.Parse(release.Id)}", entry.FullUrl);
        Assert.True(entry.Resource!.IsExactly(Assert.Single((await AuditExport.RunAsync(store, DisclosureQuery.All)).Audits)));
        Assert.Empty((await AuditExport.BundleAsync(store, new DisclosureQuery { Tenant = "South" })).Entry);
    }
}
