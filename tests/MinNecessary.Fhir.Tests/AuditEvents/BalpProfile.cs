using Hl7.Fhir.Model;

namespace MinNecessary.Fhir.Tests;

/// <summary>
/// What BALP 1.1.4 asks of a privacy disclosure, as its StructureDefinitions IHE.BasicAudit.PrivacyDisclosure.Source and .Recipient have it
/// (https://profiles.ihe.net/ITI/BALP/).
/// </summary>
internal static class BalpProfile
{
    private const string Url = "https://profiles.ihe.net/ITI/BALP/StructureDefinition/IHE.BasicAudit.PrivacyDisclosure.";
    private const string Dicom = "http://dicom.nema.org/resources/ontology/DCM";

    public static void Check(AuditEvent audit, bool isSource)
    {
        Assert.Equal([Url + (isSource ? "Source" : "Recipient")], audit.Meta!.Profile);
        Assert.Empty(audit.ModifierExtension);
        AssertCoding(audit.Type, Dicom, isSource ? "110106" : "110107");
        Assert.Single(audit.Subtype, subtype => subtype.System == "http://terminology.hl7.org/CodeSystem/iso-21089-lifecycle" && subtype.Code == "disclose");
        Assert.Equal(isSource ? AuditEvent.AuditEventAction.R : AuditEvent.AuditEventAction.C, audit.Action);
        Assert.NotNull(audit.Recorded);
        Assert.NotNull(audit.Outcome);
        Assert.NotEmpty(audit.PurposeOfEvent);

        AuditEvent.AgentComponent source = Agent(audit, "110153"), recipient = Agent(audit, "110152");
        Assert.All([source, recipient], agent =>
        {
            Assert.NotNull(agent.Who);
            Assert.NotNull(agent.Network);
        });
        // val-audit-source: the agent that records is the observer.
        Assert.True((isSource ? source : recipient).Who!.IsExactly(audit.Source!.Observer!));
        Assert.Single(audit.Agent, agent => agent.Requestor == true);

        Assert.True(audit.Entity.Count >= 2);
        AuditEvent.EntityComponent patient = Assert.Single(audit.Entity, entity => entity.Type is { System: "http://terminology.hl7.org/CodeSystem/audit-entity-type", Code: "1" });
        AssertCoding(patient.Role, "http://terminology.hl7.org/CodeSystem/object-role", "1");
        Assert.Equal("Patient", patient.What!.Type);
    }

    public static AuditEvent.AgentComponent Agent(AuditEvent audit, string code) =>
        Assert.Single(audit.Agent, agent => agent.Type!.Coding.Any(coding => coding.System == Dicom && coding.Code == code));

    private static void AssertCoding(Coding? coding, string system, string code) => Assert.Equal((system, code), (coding?.System, coding?.Code));
}
