using BillingDesk.X12;

namespace BillingDesk.Month;

/// <summary>What the files of a month say. Immutable, but for the work.</summary>
internal sealed class MonthFiles
{
    /// <summary>The files of claims, in the order of their names.</summary>
    public required IReadOnlyList<Batch> Batches { get; init; }

    /// <summary>What was said of sent files, in the order of the names of the files that say it.</summary>
    public required IReadOnlyList<FileAcknowledgment> Acknowledgments { get; init; }

    /// <summary>What payers said of sent claims.</summary>
    public required IReadOnlyList<ClaimAnswer> Answers { get; init; }

    /// <summary>The remittances, one list for each file.</summary>
    public required IReadOnlyList<IReadOnlyList<RemittedClaim>> Remittances { get; init; }

    /// <summary>How many files of each kind there were.</summary>
    public required IReadOnlyDictionary<X12Kind, int> Counts { get; init; }

    /// <summary>The names of files of transactions that no month is made from.</summary>
    public required IReadOnlyList<string> Others { get; init; }

    /// <summary>What cannot be read: name, segment and what is wrong, and no value from a file.</summary>
    public required IReadOnlyList<string> Problems { get; init; }

    public IEnumerable<ClaimWork> Claims => Batches.SelectMany(batch => batch.Claims);
}
