namespace MinNecessary.Operations;

/// <summary>A category that a grant shows and nobody was seen to read.</summary>
/// <param name="Grant">The grant.</param>
/// <param name="Category">The category.</param>
/// <param name="Views">How many views that show it were observed.</param>
/// <param name="Members">Its members.</param>
internal sealed record UnreadCategory(string Grant, string Category, long Views, IReadOnlyList<UnreadMember> Members);
