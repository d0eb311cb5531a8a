namespace MinNecessary.Testing;

/// <summary>One grant of a matrix.</summary>
internal sealed record MatrixGrant(string Name, string Activity, string Role, string? Recipient, string Purpose, IReadOnlyList<string> Conditions, IReadOnlyDictionary<string, MatrixLine> Lines)
{
    /// <summary>Two grants of the same are one grant, whatever their names.</summary>
    public (string Activity, string Role, string? Recipient, string Purpose) Key => (Activity, Role, Recipient, Purpose);

    public string Party => Recipient is null ? $"{Name} ({Activity} by {Role} for {Purpose})" : $"{Name} ({Activity} by {Role} to {Recipient} for {Purpose})";
}
