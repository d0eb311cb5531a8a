namespace MinNecessary.Operations;

/// <summary>One file of an audit pack. Immutable.</summary>
/// <param name="Name">Its file name: letters, digits, hyphens and dots, without a folder.</param>
/// <param name="Inquiry">Which question of an auditor it answers, in words.</param>
/// <param name="Content">Its text. It goes into the pack as it is: keep patients' data out of it.</param>
public sealed record AuditPackDocument(string Name, string Inquiry, string Content)
{
    /// <summary>Its name alone.</summary>
    /// <returns>For example <c>matrix.html</c>.</returns>
    public override string ToString() => Name;
}
