using System.Runtime.CompilerServices;
using MinNecessary.Disclosures;

namespace MinNecessary;

/// <summary>
/// Views from a database, for one decision. It is no open query on purpose: what is filtered, sorted or counted after a mask
/// runs on the bare column. Immutable; as safe for concurrent use as the source that it was made from.
/// </summary>
/// <typeparam name="TView">The view.</typeparam>
public sealed class ViewQuery<TView>
{
    private const int LoggedTogether = 100;

    private readonly IEnumerable<TView> _views;
    private readonly Decision _decision;
    private readonly Func<TView, bool>? _restrict;
    private readonly Action<TView>? _permit;
    private readonly ReleaseDraft? _release;
    private readonly int _skipped;
    private readonly int? _taken;

    // What is restricted is taken out of each view once it is read. Rows that are withheld whole then fall away, so that rows are skipped and taken
    // here, and not by the database: a page would be shorter by what is hidden.
    internal ViewQuery(IEnumerable<TView> views, Decision decision, Func<TView, bool>? restrict, Action<TView>? permit, ReleaseDraft? release, int skipped = 0, int? taken = null)
    {
        _views = views;
        _decision = decision;
        _restrict = restrict;
        _permit = permit;
        _release = release;
        _skipped = skipped;
        _taken = taken;
    }

    /// <summary>Leaves out the first rows.</summary>
    /// <param name="count">How many; zero or less leaves out none.</param>
    /// <returns>A query of the rest.</returns>
    public ViewQuery<TView> Skip(int count) => _restrict is null && _views is IQueryable<TView> query
        ? new(query.Skip(count), _decision, null, _permit, _release)
        : new(_views, _decision, _restrict, _permit, _release, checked(_skipped + Math.Max(count, 0)), _taken is { } taken ? Math.Max(taken - Math.Max(count, 0), 0) : null);

    /// <summary>Takes so many rows and no more.</summary>
    /// <param name="count">How many; zero or less takes none.</param>
    /// <returns>A query of these.</returns>
    public ViewQuery<TView> Take(int count) => _restrict is null && _views is IQueryable<TView> query
        ? new(query.Take(count), _decision, null, _permit, _release)
        : new(_views, _decision, _restrict, _permit, _release, _skipped, Math.Min(_taken ?? int.MaxValue, Math.Max(count, 0)));

    /// <summary>Reads the views. Where there is a disclosure log, it durably has them before they are given; this waits for that.</summary>
    /// <returns>The views.</returns>
    /// <exception cref="AccessDeniedException">The decision has expired since, or the log cannot be written.</exception>
    public IReadOnlyList<TView> ToList()
    {
        _decision.EnsureAllowed();
        List<TView> views = [];
        bool waits = _release is not null;
        foreach (TView view in Shown())
        {
            views.Add(view);
            if (waits && IsLogHalfFull)
            {
                waits = LogShown();
            }
        }

        _ = LogShown();
        return views.AsReadOnly();
    }

    /// <summary>Reads the views. Where there is a disclosure log, it durably has them before they are given.</summary>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <returns>The views.</returns>
    /// <exception cref="AccessDeniedException">The decision has expired since, or the log cannot be written.</exception>
    /// <exception cref="OperationCanceledException">The reading was ended.</exception>
    public async Task<IReadOnlyList<TView>> ToListAsync(CancellationToken cancellationToken = default)
    {
        _decision.EnsureAllowed();
        List<TView> views = [];
        bool waits = _release is not null;
        ViewPage page = Begin();
        if (!page.IsFull)
        {
            await foreach (TView view in Read(cancellationToken).ConfigureAwait(false))
            {
                if (IsShown(view, page))
                {
                    views.Add(view);
                    if (waits && IsLogHalfFull)
                    {
                        waits = await _decision.LogShownAsync(cancellationToken).ConfigureAwait(false);
                    }
                }

                if (page.IsFull)
                {
                    break;
                }
            }
        }

        if (views.Count > 0)
        {
            await _decision.LogShownAsync(cancellationToken).ConfigureAwait(false);
        }

        return views.AsReadOnly();
    }

    /// <summary>
    /// Reads one view after another. A decision that expires meanwhile ends it, for the subject of the next view or for all. Where there is a disclosure
    /// log, it durably has each before it is given, a few together: those of them that the caller then leaves count as shown.
    /// </summary>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <returns>The views.</returns>
    /// <exception cref="AccessDeniedException">The decision has expired since, or the log cannot be written.</exception>
    /// <exception cref="OperationCanceledException">The reading was ended.</exception>
    public async IAsyncEnumerable<TView> AsAsyncEnumerable([EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        _decision.EnsureAllowed();
        int together = _release is null ? 1 : LoggedTogether;
        List<TView> gathered = [];
        ViewPage page = Begin();
        await foreach (TView view in Read(cancellationToken).ConfigureAwait(false))
        {
            if (IsShown(view, page))
            {
                gathered.Add(view);
            }

            if (gathered.Count == together)
            {
                await _decision.LogShownAsync(cancellationToken).ConfigureAwait(false);
                foreach (TView logged in gathered)
                {
                    yield return logged;
                }

                gathered.Clear();
            }

            if (page.IsFull)
            {
                break;
            }
        }

        if (gathered.Count > 0)
        {
            await _decision.LogShownAsync(cancellationToken).ConfigureAwait(false);
        }

        foreach (TView logged in gathered)
        {
            yield return logged;
        }
    }

    // More than may wait for the log would be denied: of a long list it is waited for on the way too, but only where it is behind, since the database is read
    // meanwhile; and not again where what an emergency shows is logged late: a log that is away may be waited for long.
    private bool IsLogHalfFull => _decision.Parts.Disclosures is { IsHalfFull: true };

    private bool LogShown() => _release is null || _decision.LogShownAsync(default).AsTask().GetAwaiter().GetResult();

    // A reading that broke off while a view was made has left whom that view was of.
    private ViewPage Begin()
    {
        _release?.Discard();
        return new ViewPage(_skipped, _taken);
    }

    private IEnumerable<TView> Shown()
    {
        ViewPage page = Begin();
        foreach (TView view in page.IsFull ? [] : _views)
        {
            if (IsShown(view, page))
            {
                yield return view;
            }

            if (page.IsFull)
            {
                yield break;
            }
        }
    }

    private ConfiguredCancelableAsyncEnumerable<TView> Read(CancellationToken cancellationToken) =>
        (_views as IAsyncEnumerable<TView> ?? ReadAtOnce(cancellationToken)).WithCancellation(cancellationToken);

    private async IAsyncEnumerable<TView> ReadAtOnce([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await Task.CompletedTask.ConfigureAwait(false);
        foreach (TView view in _views)
        {
            cancellationToken.ThrowIfCancellationRequested();
            yield return view;
        }
    }

    // Each view is held to the decision when it is read: what one subject's answer rests on may end before the others' does. What is given is recorded,
    // and nothing else is.
    private bool IsShown(TView view, ViewPage page)
    {
        bool isShown = false;
        try
        {
            if (_restrict is null && _permit is not null)
            {
                _permit(view);
            }
            else
            {
                _decision.EnsureAllowed();
            }

            isShown = (_restrict is null || _restrict(view)) && page.Takes();
            return isShown;
        }
        finally
        {
            if (isShown)
            {
                _release?.Record(_decision);
            }
            else
            {
                _release?.Discard();
            }
        }
    }

    /// <summary>The view's name. It leaves the query out, which holds the subject.</summary>
    /// <returns>The view's name.</returns>
    public override string ToString() => typeof(TView).Name;
}
