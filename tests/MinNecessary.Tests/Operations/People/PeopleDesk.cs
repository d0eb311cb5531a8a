using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using MinNecessary.Operations;
using MinNecessary.Policy;

namespace MinNecessary.Tests.Operations;

/// <summary>One machine of the practice, on a store and cases that it may share with others.</summary>
internal sealed class PeopleDesk : IDisposable
{
    /// <summary>A Monday, at noon in New York.</summary>
    public static readonly DateTimeOffset Start = new(2026, 3, 2, 17, 0, 0, TimeSpan.Zero);

    public static readonly Caller Officer = new("actor-officer", "Officer");

    public static readonly Caller Manager = new("actor-manager", "Manager");

    private readonly ServiceProvider _services;

    public PeopleDesk(PolicyDocument? policy = null, PeopleDesk? beside = null, IOperationsStore? store = null)
    {
        Clock = beside?.Clock ?? new FakeTimeProvider(Start);
        Store = store ?? beside?.Store ?? new InMemoryOperationsStore();
        Cases = beside?.Cases ?? new RecordedCases();
        var services = new ServiceCollection();
        services.AddSingleton<TimeProvider>(Clock);
        services.AddSingleton(Store);
        services.AddSingleton<ILimitCases>(Cases);
        services.AddSingleton<IMissingItemCases>(Cases);
        services.AddSingleton<IOverDisclosureCases>(Cases);
        services.AddMinNecessary(policy ?? PeoplePolicy.Document).AddTrainingFacts().AddAgreementFacts();
        _services = services.BuildServiceProvider(new ServiceProviderOptions { ValidateOnBuild = true, ValidateScopes = true });
    }

    public FakeTimeProvider Clock { get; }

    public IOperationsStore Store { get; }

    public RecordedCases Cases { get; }

    public TrainingRecords Training => _services.GetRequiredService<TrainingRecords>();

    public RoleRegister Roles => _services.GetRequiredService<RoleRegister>();

    public AgreementRegister Agreements => _services.GetRequiredService<AgreementRegister>();

    public VendorDesk Vendors => _services.GetRequiredService<VendorDesk>();

    public ReviewDesk Reviews => _services.GetRequiredService<ReviewDesk>();

    public IMinimumNecessary Gate => _services.GetRequiredService<IMinimumNecessary>();

    public DateTimeOffset Now => Clock.GetUtcNow();

    public Task<WorkforceMember> JoinAsync(string person, params string[] roles) => Training.JoinAsync(person, roles, Now, "actor-officer");

    public Task<CourseAttempt> PassAsync(string person, string course, int score = 100, string? version = null) =>
        Training.CompleteAsync(person, new CompetencyCheck { Course = course, TakenAt = Now, Score = score, CertifiedBy = "actor-officer", PolicyVersion = version });

    public async Task<int> RunAsync() => await Training.RunAsync() + await Roles.RunAsync() + await Vendors.RunAsync() + await Reviews.RunAsync();

    /// <summary>What the sources know of a request under a grant, put together.</summary>
    public async Task<Facts> FactsAsync(string grant, string actor, string? emergency = null, string? tenant = null)
    {
        GrantDefinition definition = PeoplePolicy.Document.FindGrant(grant)!;
        var caller = new Caller(actor, definition.Role) { Tenant = tenant };
        var request = new AccessRequest(definition.Activity, definition.Role, definition.Recipient, definition.Purpose, caller, "MRN-1") { Evidence = new RequestEvidence { EmergencyReason = emergency } };
        Facts facts = Facts.Unknown;
        foreach (IFactSource source in _services.GetServices<IFactSource>())
        {
            var asked = new FactRequest(PeoplePolicy.Document, definition, request);
            Facts alone = await source.GetFactsAsync(asked, default);
            Facts inBulk = (await source.GetFactsForAllAsync([asked], default))["MRN-1"];
            Assert.Equal((alone.TrainingCurrent, alone.AgreementInForce, alone.AgreementId), (inBulk.TrainingCurrent, inBulk.AgreementInForce, inBulk.AgreementId));
            facts = facts.And(alone);
        }

        return facts;
    }

    public void Dispose() => _services.Dispose();
}
