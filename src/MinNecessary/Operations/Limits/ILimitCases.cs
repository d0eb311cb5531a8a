namespace MinNecessary.Operations;

/// <summary>Opens a case where a time limit of the policy has passed.</summary>
internal interface ILimitCases
{
    /// <summary>
    /// Opens the case of a limit. The same key opens no second: who opens it may be stopped before that is noted, and then opens it again.
    /// </summary>
    /// <param name="limitKey">Which limit of what; at most 200 characters, not PHI.</param>
    /// <param name="owner">The role that answers for it.</param>
    /// <param name="passedAt">The moment at which it passed.</param>
    /// <param name="cancellationToken">Gives up.</param>
    ValueTask OpenAsync(string limitKey, string owner, DateTimeOffset passedAt, CancellationToken cancellationToken);
}
