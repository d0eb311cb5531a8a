namespace MinNecessary.AspNetCore;

/// <summary>That a list leaves out the records of subjects who are denied, and does not say so.</summary>
internal sealed class OmitDeniedMetadata
{
    public static OmitDeniedMetadata Instance { get; } = new();
}
