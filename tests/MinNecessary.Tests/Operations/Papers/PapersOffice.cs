using System.Text;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using MinNecessary.Disclosures;
using MinNecessary.Operations;
using MinNecessary.Tests.Evaluation;

namespace MinNecessary.Tests.Operations.Papers;

/// <summary>The office of that practice on one machine, with its gate. Its facts are those of the registers, and that identities are verified.</summary>
internal sealed class PapersOffice : IDisposable
{
    public const string Testina = "MRN-TESTINA-1";
    public const string Otto = "MRN-OTTO-2";

    public static readonly DateTimeOffset Start = new(2026, 11, 2, 14, 0, 0, TimeSpan.Zero);

    private readonly ServiceProvider _services;

    /// <param name="store">What it shares with other machines; null for one of its own.</param>
    /// <param name="key">The key by which subjects are stored; null for none, and then they are stored plain.</param>
    /// <param name="log">The form in which a log stores subjects; null for no log.</param>
    public PapersOffice(IOperationsStore? store = null, string? key = "a key for tests alone: 32 bytes.", SubjectForm? log = null)
    {
        Store = store ?? new InMemoryOperationsStore();
        var services = new ServiceCollection();
        services.AddSingleton<TimeProvider>(Clock).AddSingleton(Store);
        IMinNecessaryBuilder builder = services.AddMinNecessary(PapersPolicy.Document).AddApprovalFacts().AddRestrictionFacts().AddFactSource(new StatedFacts(new Facts { IdentityVerified = true }));
        if (key is not null)
        {
            builder.AddMaskKey(Encoding.UTF8.GetBytes(key));
        }

        if (log is { } form)
        {
            builder.AddDisclosureLog<InMemoryDisclosureStore>(options => options.Subjects = form);
        }

        _services = services.BuildServiceProvider(new ServiceProviderOptions { ValidateOnBuild = true, ValidateScopes = true });
    }

    /// <summary>An office that serves two covered entities, and decides for no other.</summary>
    public static PapersOffice OfTwo(string? key = "a key for tests alone: 32 bytes.")
    {
        var office = new PapersOffice(key: key);
        foreach (string tenant in (string[])["North", "South"])
        {
            office._services.GetRequiredService<IPolicyRegistry>().Load(PapersPolicy.Of(tenant), tenant);
        }

        return office;
    }

    public FakeTimeProvider Clock { get; } = new(Start);

    public IOperationsStore Store { get; }

    public ApprovalRegister Approvals => _services.GetRequiredService<ApprovalRegister>();

    public RestrictionRegister Restrictions => _services.GetRequiredService<RestrictionRegister>();

    public IMinimumNecessary Gate => _services.GetRequiredService<IMinimumNecessary>();

    public static Caller Clerk(string? tenant = null) => new("u-1", "Clerk") { Tenant = tenant };

    public static Caller Officer(string? tenant = null) => new("u-9", "Officer") { Tenant = tenant };

    public static Restriction Restriction(string id = "r-1") => new() { Id = id, Kind = RestrictionKind.Other, Categories = ["Diagnosis"] };

    /// <summary>A review that approved a name and a procedure for the court, for five days.</summary>
    public static ReviewApproval Approval(string id = "rev-1", string subject = Testina) => new()
    {
        Id = id,
        Activity = MinNecessary.Policy.Activity.Disclosure,
        Recipient = "Court",
        Purpose = "Litigation",
        Subject = subject,
        IsApproved = true,
        ReviewerId = "u-9",
        ReviewerRole = "Officer",
        Rationale = "The order names the visits of March.",
        Categories = ["Name", "Procedure"],
        ReviewedAt = Start,
        ExpiresAt = Start.AddDays(5),
    };

    public Task<RegisteredRestriction> AgreeAsync(string subject = Testina, Restriction? restriction = null, string? tenant = null) =>
        Restrictions.AgreeAsync(subject, restriction ?? Restriction(), Officer(tenant), "Her letter of 2 November.");

    public Task<RegisteredRestriction> TerminateAsync(RestrictionEnd by, DateOnly on, string id = "r-1", string? tenant = null) =>
        Restrictions.TerminateAsync(id, by, on, Officer(tenant), "Her letter of 4 November.");

    public Task<RegisteredApproval> RecordAsync(ReviewApproval? approval = null, string? tenant = null) => Approvals.RecordAsync(approval ?? Approval(), Officer(tenant));

    public async Task<MinNecessary.Evaluation> DecideAsync<TGrant>(Grant<TGrant> grant, string subject = Testina, string? approval = null, string? tenant = null, string actor = "u-1")
        where TGrant : IGrant
    {
        var caller = new Caller(actor, "Clerk") { Tenant = tenant };
        Decision<TGrant> decision = await Gate.DecideAsync(grant, caller, subject, new RequestEvidence { ApprovalId = approval });
        return decision.EvaluationOf(subject)!;
    }

    public void Dispose() => _services.Dispose();
}
