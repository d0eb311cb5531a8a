namespace MinNecessary.Disclosures;

/// <summary>
/// Deletes what need not be kept any longer: six years from its creation or from when its policy was last in effect, whichever is later
/// (45 CFR 164.316(b)(2)(i), 164.530(j)(2)). Only content is deleted; hashes stay, so that the chain still verifies. Safe for concurrent use.
/// </summary>
public static class DisclosureRetention
{
    private const int Batch = 1_000;

    /// <summary>Says what may be deleted. Nothing is.</summary>
    /// <param name="store">The log's store.</param>
    /// <param name="request">What has to be known.</param>
    /// <param name="cancellationToken">Ends it.</param>
    /// <returns>What may be deleted.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="store"/> or <paramref name="request"/> is null.</exception>
    /// <exception cref="DisclosureStoreException">The store cannot be read.</exception>
    /// <exception cref="FormatException">Something in the store is no entry: look at that first.</exception>
    public static async Task<RetentionPlan> PlanAsync(IDisclosureStore store, RetentionRequest request, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(store);
        ArgumentNullException.ThrowIfNull(request);

        // A day more than is old enough anywhere; what is not is left out after.
        DateOnly oldEnough = request.AsOf.AddYears(-AccountingRequest.Years).AddDays(1);
        var cut = new DateTimeOffset(oldEnough.AddDays(1).ToDateTime(TimeOnly.MinValue), TimeSpan.Zero);
        Candidates candidates = new(request);
        await foreach (SealedEntry entry in store.ReadAsync(new DisclosureQuery { Until = cut }, cancellationToken).ConfigureAwait(false))
        {
            candidates.Add(entry);
        }

        if (candidates.Any)
        {
            // A release that is not old enough keeps the decision that it is under: without that nobody could account for it.
            await foreach (SealedEntry entry in store.ReadAsync(new DisclosureQuery { From = cut }, cancellationToken).ConfigureAwait(false))
            {
                candidates.Keep(entry);
            }
        }

        return candidates.Plan();
    }

    /// <summary>Deletes what a plan says, a thousand entries at a time. Where it is broken off, a new plan has the rest.</summary>
    /// <param name="store">The store that the plan was made of.</param>
    /// <param name="plan">The plan. Make it anew where a hold was placed since.</param>
    /// <param name="cancellationToken">Ends it.</param>
    /// <returns>A task that ends when they are deleted.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="store"/> or <paramref name="plan"/> is null.</exception>
    /// <exception cref="DisclosureStoreException">They could not be deleted, or not all.</exception>
    public static async Task DeleteAsync(IDisclosureStore store, RetentionPlan plan, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(store);
        ArgumentNullException.ThrowIfNull(plan);
        foreach (SealedEntry[] batch in plan.Deletable.Chunk(Batch))
        {
            await store.DeleteContentAsync(batch, cancellationToken).ConfigureAwait(false);
        }
    }
}
