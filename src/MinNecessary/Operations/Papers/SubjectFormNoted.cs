namespace MinNecessary.Operations;

/// <summary>How the subjects of papers are stored.</summary>
internal sealed record SubjectFormNoted
{
    /// <summary>What a text that is no subject's is stored as: by another key, or by none, it would be stored as something else.</summary>
    public required string Sample { get; init; }

    public sealed override string ToString() => nameof(SubjectFormNoted);
}
