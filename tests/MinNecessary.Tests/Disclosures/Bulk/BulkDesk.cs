using Microsoft.Extensions.DependencyInjection;
using MinNecessary.Disclosures;
using MinNecessary.Policy;
using MinNecessary.Tests.Evaluation;
using MinNecessary.Tests.Evaluation.Gates;

namespace MinNecessary.Tests.Disclosures.Bulk;

/// <summary>A ward's office that sends files, with a log, a folder of its own, and facts of each subject.</summary>
internal sealed class BulkDesk : IDisposable
{
    private static readonly Facts Known = Ward.Known with { Exemptions = [new ExemptionEvidence(Exemption.RequiredByLaw, "order-7")] };

    private readonly Dictionary<string, Facts> _facts = new(StringComparer.Ordinal);
    private readonly string _folder = Directory.CreateTempSubdirectory("minnecessary-bulk-").FullName;
    private readonly WardGate _gate;

    public BulkDesk(SubjectForm form = SubjectForm.Keyed) => _gate = new WardGate(new StatedFacts((request, _) => ValueTask.FromResult(_facts.GetValueOrDefault(request.Subject, Known))), builder =>
    {
        builder.Services.AddSingleton<IDisclosureStore>(Store);
        builder.AddMaskKey("a key for tests alone: 32 bytes."u8).AddDisclosureLog<InMemoryDisclosureStore>(options => (options.RetryDelay, options.Subjects) = (TimeSpan.Zero, form));
    });

    public static Caller Clerk { get; } = new("u-17", "Clerk");

    public FaultyStore Store { get; } = new();

    public Microsoft.Extensions.Time.Testing.FakeTimeProvider Clock => _gate.Clock;

    public IMinimumNecessary Gate => _gate.Gate;

    public IDisclosureLog Log => _gate.Log;

    public string File => Path.Combine(_folder, "claims.ndjson");

    public string Manifest => Path.Combine(_folder, "claims.manifest");

    public string[] Files => [.. Directory.GetFiles(_folder).Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal)];

    public void Dispose()
    {
        _gate.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    /// <summary>Of whom it is not known whether work was assigned: refused so under Work.</summary>
    public BulkDesk Refuse(string subject) => With(subject, Known with { AssignedWork = null });

    public BulkDesk Restrict(string subject) => With(subject, Known with { Restrictions = [new Restriction { Id = "r-1", Kind = RestrictionKind.Agreed, Categories = ["Diagnosis"] }] });

    public async Task<Decision<TGrant>> DecideAsync<TGrant>(Grant<TGrant> grant, params string[] subjects)
        where TGrant : IGrant => await Gate.DecideForBulkAsync(grant, Clerk, subjects);

    /// <summary>Decides, makes one view of each subject that is permitted, and completes.</summary>
    public async Task<IReadOnlyList<ReleaseEntry>> SendAsync<TGrant>(Grant<TGrant> grant, params string[] subjects)
        where TGrant : IGrant
    {
        Decision<TGrant> decision = await DecideAsync(grant, subjects);
        await using BulkDisclosure bulk = decision.OpenBulk(File, Manifest);
        foreach (string subject in subjects.Where(subject => decision.EvaluationOf(subject)!.Outcome == Outcome.Allowed))
        {
            Show(decision, subject);
            bulk.Content.Write("{}\n"u8);
        }

        return await bulk.CompleteAsync();
    }

    public static void Show<TGrant>(Decision<TGrant> decision, string subject, string model = "Ward.Claim")
        where TGrant : IGrant => decision.Open(model).For(subject).Released("a view");

    public async Task<IReadOnlyList<BulkFinding>> VerifyAsync(ReleaseEntry release, byte[]? manifest = null, byte[]? file = null)
    {
        DecisionEntry decision = (await Store.EntriesAsync()).OfType<DecisionEntry>().Single(entry => entry.Id == release.DecisionId);
        return await BulkManifest.VerifyAsync(decision, release, new MemoryStream(manifest ?? System.IO.File.ReadAllBytes(Manifest)), new MemoryStream(file ?? System.IO.File.ReadAllBytes(File)));
    }

    private BulkDesk With(string subject, Facts facts)
    {
        _facts[subject] = facts;
        return this;
    }
}
