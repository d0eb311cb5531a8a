using System.Runtime.CompilerServices;

namespace MinNecessary;

/// <summary>
/// Views from a database, for one decision. It is no open query on purpose: what is filtered, sorted or counted after a mask
/// runs on the bare column. Immutable; as safe for concurrent use as the source that it was made from.
/// </summary>
/// <typeparam name="TView">The view.</typeparam>
public sealed class ViewQuery<TView>
{
    private readonly IEnumerable<TView> _views;
    private readonly Decision _decision;

    internal ViewQuery(IEnumerable<TView> views, Decision decision)
    {
        _views = views;
        _decision = decision;
    }

    /// <summary>Leaves out the first rows.</summary>
    /// <param name="count">How many; zero or less leaves out none.</param>
    /// <returns>A query of the rest.</returns>
    public ViewQuery<TView> Skip(int count) => new(_views is IQueryable<TView> query ? query.Skip(count) : _views.Skip(count), _decision);

    /// <summary>Takes so many rows and no more.</summary>
    /// <param name="count">How many; zero or less takes none.</param>
    /// <returns>A query of these.</returns>
    public ViewQuery<TView> Take(int count) => new(_views is IQueryable<TView> query ? query.Take(count) : _views.Take(count), _decision);

    /// <summary>Reads the views.</summary>
    /// <returns>The views.</returns>
    /// <exception cref="AccessDeniedException">The decision has expired since.</exception>
    public IReadOnlyList<TView> ToList()
    {
        _decision.EnsureAllowed();
        return _views.ToList().AsReadOnly();
    }

    /// <summary>Reads the views.</summary>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <returns>The views.</returns>
    /// <exception cref="AccessDeniedException">The decision has expired since.</exception>
    /// <exception cref="OperationCanceledException">The reading was ended.</exception>
    public async Task<IReadOnlyList<TView>> ToListAsync(CancellationToken cancellationToken = default)
    {
        List<TView> views = [];
        await foreach (TView view in AsAsyncEnumerable(cancellationToken).ConfigureAwait(false))
        {
            views.Add(view);
        }

        return views.AsReadOnly();
    }

    /// <summary>Reads one view after another. A decision that expires meanwhile ends it.</summary>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <returns>The views.</returns>
    /// <exception cref="AccessDeniedException">The decision has expired since.</exception>
    /// <exception cref="OperationCanceledException">The reading was ended.</exception>
    public async IAsyncEnumerable<TView> AsAsyncEnumerable([EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        _decision.EnsureAllowed();
        if (_views is IAsyncEnumerable<TView> asynchronous)
        {
            await foreach (TView view in asynchronous.WithCancellation(cancellationToken).ConfigureAwait(false))
            {
                _decision.EnsureAllowed();
                yield return view;
            }

            yield break;
        }

        foreach (TView view in _views)
        {
            cancellationToken.ThrowIfCancellationRequested();
            _decision.EnsureAllowed();
            yield return view;
        }
    }

    /// <summary>The view's name. It leaves the query out, which holds the subject.</summary>
    /// <returns>The view's name.</returns>
    public override string ToString() => typeof(TView).Name;
}
