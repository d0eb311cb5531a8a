using Hl7.Fhir.Model;
using MinNecessary.Disclosures;
using Task = System.Threading.Tasks.Task;

namespace MinNecessary.Fhir.Tests;

/// <summary>What is about many, in a bulk disclosure, is exported as about many: it names no patient, and claims no profile that asks for one.</summary>
public sealed class BulkAuditEventTests
{
    [Fact]
    public async Task A_bulk_disclosure_is_about_a_list_and_of_no_profile()
    {
        string root = new('C', 64);
        DecisionEntry decision = AuditLog.Another(AuditLog.Decision) with { Subject = root, SubjectCount = 1_000, Obligations = [] };
        ReleaseEntry release = AuditLog.Release(decision) with { SubjectCount = 998, Count = 2_000, File = new BulkFile { Length = 7, ManifestRoot = new string('D', 64), ManifestLines = 1_001 } };
        AuditEvent audit = Assert.Single((await AuditExport.RunAsync(decision, release)).Audits);
        Assert.Null(audit.Meta);
        Assert.DoesNotContain(audit.Entity, entity => entity.What!.Type == "Patient" || entity.Type is { Code: "1" });
        Assert.Equal(("Group", root, "7"), (audit.Entity[0].What!.Type, audit.Entity[0].What!.Identifier!.Value, audit.Entity[0].Role!.Code));
        Assert.Equal(["subjects=998"], AuditExport.Details(audit.Entity[0]));
        Assert.Contains($"manifest={release.File.ManifestRoot}", AuditExport.Details(audit.Entity[1]));
    }

    [Fact]
    public async Task The_release_of_one_subject_in_such_a_file_is_of_the_patient()
    {
        ReleaseEntry release = AuditLog.Release(AuditLog.Decision) with { File = new BulkFile { Length = 7, ManifestRoot = new string('D', 64), ManifestLines = 1_001 } };
        BalpProfile.Check(Assert.Single((await AuditExport.RunAsync(AuditLog.Decision, release)).Audits), isSource: true);
    }
}
