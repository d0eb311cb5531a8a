namespace MinNecessary.Disclosures;

/// <summary>Tries a store again, with the same entries: what it had stored before its answer was lost it stores but once.</summary>
internal sealed class RetryingStore(IDisclosureStore store, DisclosureLogOptions options)
{
    /// <summary>Stores entries of one chain.</summary>
    /// <returns>Why it was given up; null where they are durable.</returns>
    public async Task<Exception?> StoreAsync(SealedEntry[] entries)
    {
        for (int attempt = 0; ; attempt++)
        {
            try
            {
                // A store that does not answer must not keep everyone waiting; what it stores late it stores once.
                using var timeout = new CancellationTokenSource(options.WriteTimeout);
                ValueTask stored = store.AppendAsync(entries, timeout.Token);
                await (stored.IsCompleted ? stored : new ValueTask(stored.AsTask().WaitAsync(options.WriteTimeout))).ConfigureAwait(false);
                return null;
            }
            catch (Exception exception) when (exception is not OutOfMemoryException)
            {
                if (attempt >= options.Retries || exception is DisclosureStoreException { IsConflict: true })
                {
                    return exception;
                }
            }

            // Of real time: an application's clock may stand still in its tests.
            await Task.Delay(options.RetryDelay * Math.Pow(2, attempt)).ConfigureAwait(false);
        }
    }
}
