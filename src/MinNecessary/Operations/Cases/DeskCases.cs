using MinNecessary.Policy;

namespace MinNecessary.Operations;

/// <summary>Opens at the case desk what people, vendors and reviews owe a case for.</summary>
internal sealed class DeskCases(CaseDesk desk) : ILimitCases, IMissingItemCases, IOverDisclosureCases
{
    async ValueTask ILimitCases.OpenAsync(string limitKey, string owner, DateTimeOffset passedAt, CancellationToken cancellationToken) =>
        await desk.OpenForLimitAsync(limitKey, new CaseDraft { OccurredAt = passedAt, Owner = owner }, cancellationToken).ConfigureAwait(false);

    async ValueTask IMissingItemCases.OpenAsync(string key, string owner, IReadOnlyList<string> missing, DateTimeOffset at, CancellationToken cancellationToken)
    {
        foreach (string item in missing)
        {
            await desk.OpenForMissingItemAsync(key, item, new CaseDraft { OccurredAt = at, Owner = owner }, cancellationToken).ConfigureAwait(false);
        }
    }

    // Where the policy opens no case for a denial, the refusal stands in the submission's own history.
    async ValueTask IOverDisclosureCases.OpenAsync(string key, string owner, string grant, IReadOnlyList<string> categories, DateTimeOffset at, CancellationToken cancellationToken)
    {
        var draft = new CaseDraft { OccurredAt = at, Owner = owner, Reference = Checked.AsLine(categories.Count == 0 ? grant : $"{grant}: {string.Join(", ", categories)}") };
        await desk.OpenForAsync(CaseTrigger.AccessDenied, key, draft, cancellationToken).ConfigureAwait(false);
    }
}
