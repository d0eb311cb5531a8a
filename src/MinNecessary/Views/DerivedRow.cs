using System.ComponentModel;

namespace MinNecessary;

/// <summary>What a derived amount is computed from again where a row is hidden: never shown. Used by generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class DerivedRow
{
    /// <summary>The row's labels; null for none.</summary>
    public string[]? Labels { get; init; }

    /// <summary>The row's amount; null for none.</summary>
    public decimal? Amount { get; init; }
}
