namespace MinNecessary.Operations;

/// <summary>The time limits of people, partners and reviews, so that one call runs every limit there is.</summary>
internal sealed class PeopleLimits(Practice practice, TrainingRecords training, RoleRegister roles, VendorDesk vendors, ReviewDesk reviews) : ITimeLimits
{
    public async ValueTask RunAsync(CancellationToken cancellationToken)
    {
        // One that fails must not keep the others from their turn.
        List<Exception> failures = [];
        await TryAsync(training.RunAsync).ConfigureAwait(false);
        await TryAsync(vendors.RunAsync).ConfigureAwait(false);
        if (practice.Operations.Recertification is not null)
        {
            await TryAsync(roles.RunAsync).ConfigureAwait(false);
        }

        if (practice.Operations.WeeklyReview is not null || practice.Operations.MonthlyReview is not null)
        {
            await TryAsync(reviews.RunAsync).ConfigureAwait(false);
        }

        if (failures.Count > 0)
        {
            throw new AggregateException("Some limits of people, partners or reviews could not be acted on, and are due still. See the inner exceptions, and run again.", failures);
        }

        async Task TryAsync(Func<CancellationToken, Task<int>> run)
        {
            try
            {
                await run(cancellationToken).ConfigureAwait(false);
            }
            catch (Exception exception) when (exception is not OperationCanceledException || !cancellationToken.IsCancellationRequested)
            {
                failures.Add(exception);
            }
        }
    }
}
