using Microsoft.Extensions.DependencyInjection;
using MinNecessary.Operations;
using MinNecessary.Policy;
using MinNecessary.Tests.Templates;

namespace MinNecessary.Tests.Operations.AuditPacks;

/// <summary>What an auditor asks of the operations: complete for the days, and without anyone's data.</summary>
public sealed class OperationsEvidenceTests : IDisposable
{
    private const string Canary = "CANARY Zelda Example 1931-04-05";

    // As the template's vendor names it.
    private const string Contract = "Write the id of your agreement";

    private static readonly DateOnly First = new(2026, 11, 1);
    private static readonly DateOnly Last = new(2026, 11, 30);

    private readonly PracticeTime _time = new();
    private readonly ServiceProvider _services;

    public OperationsEvidenceTests()
    {
        var services = new ServiceCollection();
        services.AddSingleton<TimeProvider>(_time);
        services.AddMinNecessary(BillingTemplate.Document).AddMaskKey("a key for tests alone: 32 bytes."u8).AddMinNecessaryOperations();
        _services = services.BuildServiceProvider(new ServiceProviderOptions { ValidateOnBuild = true });
        _time.Set(11, 3, 9);
    }

    private CaseDesk Cases => Get<CaseDesk>();

    private TrainingRecords Training => Get<TrainingRecords>();

    public void Dispose() => _services.Dispose();

    [Fact]
    public async Task Training_shows_how_everyone_stands_and_each_check_of_the_days()
    {
        await JoinAsync("u-1");
        await JoinAsync("u-2");
        await PassAsync("u-1", 90);
        await PassAsync("u-2", 70);
        string text = await ReadAsync("training.md");
        Assert.Contains("| u-1 | Coder | privacy-basics | Current |", text, StringComparison.Ordinal);
        Assert.Contains("| u-2 | Coder | privacy-basics | Never |", text, StringComparison.Ordinal);
        Assert.Contains("| 90 of 100, 80 needed | passed | u-officer |", text, StringComparison.Ordinal);
        Assert.Contains("| 70 of 100, 80 needed | not passed | u-officer |", text, StringComparison.Ordinal);
        Assert.DoesNotContain("90 of 100", await ReadAsync("training.md", new DateOnly(2026, 11, 4)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Roles_show_who_confirmed_them_and_those_that_ended()
    {
        await JoinAsync("u-1");
        await JoinAsync("u-2");
        await Get<RoleRegister>().ConfirmAsync("u-1", "Coder", new Caller("u-officer", "PrivacyOfficer"));
        await Get<RoleRegister>().RevokeAsync("u-2", "Coder", "u-officer", Canary);
        string text = await ReadAsync("role-reviews.md");
        Assert.Contains("| u-1 | Coder | 2026-11-03 | 2026-11-03 | u-officer |", text, StringComparison.Ordinal);
        Assert.Contains("| u-2 | Coder | 2026-11-03 | 2026-11-03 | u-officer |", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Reviews_show_who_closed_them_and_their_actions()
    {
        ReviewDesk desk = Get<ReviewDesk>();
        ReviewPeriod week = ReviewPeriod.Week(new DateOnly(2026, 11, 3));
        await desk.DecideAsync(week, Canary, Canary, "u-1");
        await desk.ActAsync(week, Kpi.CleanClaimRate, "ClaimSubmitter", new DateOnly(2026, 11, 20), Canary, "u-1");
        _time.Set(11, 10, 9);
        await desk.CloseAsync(week, Canary, new Caller("u-manager", "BillingManager"));
        string text = await ReadAsync("reviews.md");
        Assert.Contains("| Weekly 2026-11-02 to 2026-11-08 | 2026-11-10 | u-manager | 1 | 0 of 1 |", text, StringComparison.Ordinal);
        Assert.Contains("| CleanClaimRate | ClaimSubmitter | 2026-11-20 | – | – |", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Emergencies_show_their_reviews_one_by_one_and_exceptions_are_counted()
    {
        Case open = (await Cases.OpenForAsync(CaseTrigger.EmergencyAccess, "e-1", new CaseDraft { OccurredAt = _time.Now, Subject = Canary, Note = Canary, Reference = "e-1" }, default))!;
        await Cases.OpenForDeniedClaimAsync("C-1", "Invented Health Plan", "CO-16", new CaseDraft { OccurredAt = _time.Now, Stage = "Denials", Reference = Canary });
        string text = await ReadAsync("emergency-reviews.md");
        Assert.Contains($"| {open.Id} | {_time.Now:yyyy-MM-dd} |", text, StringComparison.Ordinal);
        Assert.Contains("| open |", text, StringComparison.Ordinal);
        string exceptions = await ReadAsync("exceptions.md");
        Assert.Contains("| Denial | ClaimDenied | 1 | 0 | 0 | 0 | 0 | 0 |", exceptions, StringComparison.Ordinal);
        Assert.Contains("| EmergencyReview | EmergencyAccess | 1 |", exceptions, StringComparison.Ordinal);
        _time.Now += TimeSpan.FromDays(17);
        await Get<CaseEscalation>().RunAsync();
        Assert.Contains("| Denial | ClaimDenied | 1 | 0 | 0 | 1 | 1 | 0 |", await ReadAsync("exceptions.md"), StringComparison.Ordinal);
        Assert.Contains("| overdue |", await ReadAsync("emergency-reviews.md"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Vendors_show_agreements_and_what_became_of_submissions()
    {
        await Get<AgreementRegister>().SignAsync(new Agreement { Id = Contract, Recipient = "CollectionAgency", Kind = AgreementKind.BusinessAssociate, From = new DateOnly(2026, 1, 1), Purposes = ["Collections"] }, "u-officer");
        await Get<VendorDesk>().SubmitAsync(new VendorSubmission { Vendor = "CollectionAgency", Protocol = "Collections", Carries = ["Name"], By = "u-1" });
        await Get<VendorDesk>().SubmitAsync(new VendorSubmission { Vendor = "CollectionAgency", Protocol = "Collections", Carries = ["Name", "Diagnosis"], By = "u-1" });
        string text = await ReadAsync("vendors.md");
        Assert.Contains($"| CollectionAgency | {Contract} | BusinessAssociate | 2026-01-01 | – | Collections |", text, StringComparison.Ordinal);
        Assert.Contains("| CollectionAgency | Collections | 0 | 1 | 1 |", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_registers_of_restrictions_and_reviews_show_what_and_by_whom_and_never_whose()
    {
        RestrictionRegister restrictions = Get<RestrictionRegister>();
        Caller officer = new("u-officer", "ComplianceAuditor");
        await restrictions.AgreeAsync(Canary, new Restriction { Id = "r-1", Kind = RestrictionKind.Agreed, Categories = ["Diagnosis"], Recipients = ["HealthPlan"] }, officer, Canary);
        await restrictions.AgreeAsync(Canary, new Restriction { Id = "r-2", Kind = RestrictionKind.PaidInFull }, officer, Canary);
        await restrictions.TerminateAsync("r-1", RestrictionEnd.Individual, new DateOnly(2026, 11, 20), officer, Canary);
        await Get<ApprovalRegister>().RecordAsync(
            new ReviewApproval
            {
                Id = "rev-1", Activity = Activity.Request, Recipient = "HealthPlan", Purpose = "Appeal", Subject = Canary, IsApproved = true, ReviewerId = "u-officer", ReviewerRole = "ComplianceAuditor",
                Rationale = Canary, Categories = ["Name", "Balance"], ReviewedAt = _time.Now, ExpiresAt = _time.Now.AddDays(7),
            },
            officer);
        string register = await ReadAsync("restriction-register.md");
        Assert.Contains("| Agreed | Diagnosis | HealthPlan | all | 2026-11-03 | u-officer | Individual, from 2026-11-20 | u-officer |", register, StringComparison.Ordinal);
        Assert.Contains("| PaidInFull | what is paid in full | all | all | 2026-11-03 | u-officer | in force | – |", register, StringComparison.Ordinal);
        string reviews = await ReadAsync("individual-reviews.md");
        Assert.Contains("| rev-1 | Request | HealthPlan | Appeal | Balance, Name | u-officer | ComplianceAuditor | 2026-11-03 | 2026-11-10 | – |", reviews, StringComparison.Ordinal);
        Assert.DoesNotContain("CANARY", register + reviews, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("rev-1", await ReadAsync("individual-reviews.md", new DateOnly(2026, 11, 4)), StringComparison.Ordinal);
        Assert.Contains("PaidInFull", await ReadAsync("restriction-register.md", new DateOnly(2026, 11, 4)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_covered_entitys_cases_and_agreements_are_not_in_it()
    {
        await Get<AgreementRegister>().SignAsync(new Agreement { Id = "BAA-1", Recipient = "CollectionAgency", Kind = AgreementKind.BusinessAssociate, From = new DateOnly(2026, 1, 1), Purposes = ["Collections"], Tenant = "north" }, "u-officer");
        await Cases.OpenForDeniedClaimAsync("C-1", "Invented Health Plan", "CO-16", new CaseDraft { OccurredAt = _time.Now, Stage = "Denials", Tenant = "north" });
        Assert.Contains("BAA-1", (await Get<OperationsEvidence>().PrepareAsync(First, Last, "north")).Single(each => each.Name == "vendors.md").Content, StringComparison.Ordinal);
        IReadOnlyList<AuditPackDocument> south = await Get<OperationsEvidence>().PrepareAsync(First, Last, "south");
        Assert.DoesNotContain(south, each => each.Content.Contains("BAA-1", StringComparison.Ordinal) || each.Content.Contains("| Denial |", StringComparison.Ordinal));
    }

    [Fact]
    public async Task It_goes_into_a_pack_and_holds_nothing_that_a_person_wrote()
    {
        await Training_shows_how_everyone_stands_and_each_check_of_the_days();
        await Reviews_show_who_closed_them_and_their_actions();
        await Emergencies_show_their_reviews_one_by_one_and_exceptions_are_counted();
        IReadOnlyList<AuditPackDocument> documents = await Get<OperationsEvidence>().PrepareAsync(First, Last);
        Assert.All(documents, document => Assert.DoesNotContain("CANARY", document.Content, StringComparison.OrdinalIgnoreCase));
        string folder = Path.Combine(Path.GetTempPath(), $"pack-{Guid.NewGuid():N}");
        try
        {
            AuditPackManifest manifest = await AuditPack.WriteAsync(folder, new AuditPackRequest
            {
                Policies = [BillingTemplate.Text], AsOf = Last, From = First, Through = Last, Log = new MinNecessary.Disclosures.InMemoryDisclosureStore(), PreparedBy = "u-officer", PreparedAt = _time.Now, Documents = documents,
            });
            Assert.Subset(manifest.Files.Select(file => file.Name).ToHashSet(), documents.Select(document => document.Name).ToHashSet());
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    public async Task Days_that_end_before_they_begin_are_refused() => await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => Get<OperationsEvidence>().PrepareAsync(Last, First));

    private T Get<T>()
        where T : notnull => _services.GetRequiredService<T>();

    private Task<WorkforceMember> JoinAsync(string person) => Training.JoinAsync(person, ["Coder"], _time.Now, "u-officer");

    private Task<CourseAttempt> PassAsync(string person, int score) => Training.CompleteAsync(person, new CompetencyCheck { Course = "privacy-basics", TakenAt = _time.Now, Score = score, CertifiedBy = "u-officer" });

    private async Task<string> ReadAsync(string name, DateOnly? from = null) => (await Get<OperationsEvidence>().PrepareAsync(from ?? First, Last)).Single(each => each.Name == name).Content;
}
