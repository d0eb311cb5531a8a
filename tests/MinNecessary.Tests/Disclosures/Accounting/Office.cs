using MinNecessary.Disclosures;
using MinNecessary.Policy;

namespace MinNecessary.Tests.Disclosures;

/// <summary>The log of an invented office, entry by entry.</summary>
internal sealed class Office
{
    public static readonly DateOnly Received = new(2026, 11, 24);

    private readonly List<DisclosureEntry> _entries = [];

    public IReadOnlyList<DisclosureEntry> Entries => _entries;

    /// <summary>A decision for an accountable disclosure.</summary>
    public DecisionEntry Decide(DateTimeOffset at, string? recipient = "Health Department", string purpose = "PublicHealth", string subject = "MRN-1", params string[] categories)
    {
        DecisionEntry decision = SomeEntries.Decision(_entries.Count + 1) with
        {
            OccurredAt = at,
            ExpiresAt = at.AddMinutes(5),
            Subject = subject,
            Activity = Activity.Disclosure,
            Recipient = recipient,
            Purpose = purpose,
            GrantName = purpose,
            Outcome = Outcome.Allowed,
            Reasons = [],
            Disclosed = categories.Length == 0 ? ["Diagnosis"] : categories,
            Masked = [],
            Obligations = [ObligationCodes.AccountForDisclosure],
        };
        return Add(decision);
    }

    public ReleaseEntry Release(DecisionEntry decision, DateTimeOffset? at = null) => Add(new ReleaseEntry
    {
        Id = $"{_entries.Count + 1:x32}",
        OccurredAt = at ?? decision.OccurredAt.AddSeconds(1),
        Tenant = decision.Tenant,
        Subject = decision.Subject,
        DecisionId = decision.Id,
        Model = "Office.Claim",
        Count = 1,
    });

    /// <summary>A decision with its release.</summary>
    public ReleaseEntry Disclose(DateTimeOffset at, string? recipient = "Health Department", string purpose = "PublicHealth", string subject = "MRN-1", params string[] categories) =>
        Release(Decide(at, recipient, purpose, subject, categories), at);

    public T Add<T>(T entry)
        where T : DisclosureEntry
    {
        _entries.Add(entry);
        return entry;
    }

    public Task<InMemoryDisclosureStore> StoreAsync() => StoreOfAsync(_entries);

    /// <summary>A store with each of these as a chain of its own writer.</summary>
    public static async Task<InMemoryDisclosureStore> StoreOfAsync(params IEnumerable<DisclosureEntry>[] chains)
    {
        InMemoryDisclosureStore store = new();
        foreach (IEnumerable<DisclosureEntry> entries in chains)
        {
            WriterChain chain = new();
            await store.AppendAsync([.. entries.Select(chain.Seal)], default);
        }

        return store;
    }

    public async Task<Accounting> AccountAsync(Func<AccountingRequest, AccountingRequest>? with = null)
    {
        AccountingRequest request = new() { StoredSubject = "MRN-1", ReceivedOn = Received };
        return await DisclosureAccountant.PrepareAsync(await StoreAsync(), with?.Invoke(request) ?? request);
    }
}
