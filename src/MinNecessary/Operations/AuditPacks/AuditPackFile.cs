namespace MinNecessary.Operations;

/// <summary>One file of an audit pack, as its manifest has it. Immutable.</summary>
/// <param name="Name">Its file name.</param>
/// <param name="Inquiry">Which question of an auditor it answers.</param>
/// <param name="Length">Its length in bytes.</param>
/// <param name="Sha256">Its SHA-256, as 64 upper-case hexadecimal digits.</param>
public sealed record AuditPackFile(string Name, string Inquiry, int Length, string Sha256);
