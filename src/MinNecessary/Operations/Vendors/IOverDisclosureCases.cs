namespace MinNecessary.Operations;

/// <summary>Opens a case where somebody tried to disclose or request more than the policy permits, and counts the attempt.</summary>
internal interface IOverDisclosureCases
{
    /// <summary>Opens the case. The same key opens no second.</summary>
    /// <param name="key">Which attempt; at most 200 characters, not PHI.</param>
    /// <param name="owner">The role that answers for it.</param>
    /// <param name="grant">The grant that was exceeded.</param>
    /// <param name="categories">The categories that are too many, as the policy names them. May be empty, where it is something else.</param>
    /// <param name="at">When.</param>
    /// <param name="cancellationToken">Gives up.</param>
    ValueTask OpenAsync(string key, string owner, string grant, IReadOnlyList<string> categories, DateTimeOffset at, CancellationToken cancellationToken);
}
