namespace MinNecessary.Operations;

/// <summary>Opens a case where something that a submission has to have is missing.</summary>
internal interface IMissingItemCases
{
    /// <summary>Opens the case. The same key opens no second.</summary>
    /// <param name="key">Which submission; at most 200 characters, not PHI.</param>
    /// <param name="owner">The role that answers for it.</param>
    /// <param name="missing">The categories and items that are missing, as the policy names them.</param>
    /// <param name="at">When.</param>
    /// <param name="cancellationToken">Gives up.</param>
    ValueTask OpenAsync(string key, string owner, IReadOnlyList<string> missing, DateTimeOffset at, CancellationToken cancellationToken);
}
