namespace MinNecessary.Generators.Model;

/// <summary>What a member follows from.</summary>
/// <param name="From">The other member's name.</param>
/// <param name="SumOf">Of its rows, the member that this is the sum of; null where it is no sum.</param>
/// <param name="IsCount">Whether it is the number of its rows.</param>
internal sealed record DerivationSpec(string From, string? SumOf, bool IsCount);
