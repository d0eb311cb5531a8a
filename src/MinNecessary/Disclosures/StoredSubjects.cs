namespace MinNecessary.Disclosures;

/// <summary>How the log stores whose information an entry is about.</summary>
internal sealed class StoredSubjects(DisclosureLogOptions options, ReadOnlyMemory<byte> key)
{
    public string Of(string? tenant, string subject)
    {
        ArgumentNullException.ThrowIfNull(subject);
        if (options.Subjects == SubjectForm.Plain)
        {
            return subject;
        }

        // The length keeps what is the tenant's from what is the subject's.
        Span<byte> hash = stackalloc byte[KeyedHash.Length];
        KeyedHash.Compute(key.Span, "disclosure log", $"{tenant?.Length ?? -1}\0{tenant}\0{subject}", hash);
        return Convert.ToHexString(hash);
    }
}
