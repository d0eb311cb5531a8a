namespace MinNecessary.Disclosures;

/// <summary>How many entries a writer's log has, and the root of the tree over them (RFC 6962, section 2.1).</summary>
/// <param name="Writer">The writer's id.</param>
/// <param name="Size">How many entries.</param>
/// <param name="Root">The root, 64 hexadecimal digits.</param>
public sealed record LogState(string Writer, long Size, string Root);
