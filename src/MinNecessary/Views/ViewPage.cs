namespace MinNecessary;

/// <summary>Which of the views that come are on the page. Used by one reading.</summary>
internal sealed class ViewPage(int skipped, int? taken)
{
    private int _skipped = skipped;
    private int? _taken = taken;

    /// <summary>Whether no more are.</summary>
    public bool IsFull => _taken is <= 0;

    /// <summary>Whether the next one is.</summary>
    public bool Takes()
    {
        if (_skipped > 0)
        {
            _skipped--;
            return false;
        }

        if (IsFull)
        {
            return false;
        }

        _taken--;
        return true;
    }
}
