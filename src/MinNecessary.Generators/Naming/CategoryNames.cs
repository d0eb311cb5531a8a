namespace MinNecessary.Generators.Naming;

/// <summary>What category of PHI the name of a member says. It proposes; a person decides.</summary>
internal static class CategoryNames
{
    // What such a name ends with is about the value, and is not the value: a phone's type, an address's format, the file of a name.
    private static readonly HashSet<string> About = new(StringComparer.Ordinal)
    {
        "type", "kind", "format", "version", "count", "length", "index", "template", "pattern", "regex", "label", "caption", "column", "field",
        "validator", "verified", "required", "visible", "enabled", "status", "position", "offset", "size", "page", "sort", "order", "sequence", "key", "hash",
    };

    private static readonly HashSet<string> OfPeople = new(StringComparer.Ordinal)
    {
        "patient", "person", "subscriber", "member", "guarantor", "insured", "dependent", "beneficiary", "resident", "relative", "guardian",
    };

    // When the record came about says nothing of the person by itself.
    private static readonly HashSet<string> OfTheRecord = new(StringComparer.Ordinal)
    {
        "create", "created", "creation", "modified", "updated", "inserted", "deleted", "changed", "imported", "exported", "synced", "timestamp", "generated", "printed", "viewed", "cached", "expire", "expiration",
    };

    /// <summary>The category that the name of a member says; null where it says none for certain enough to be proposed.</summary>
    /// <param name="member">The member's name.</param>
    /// <param name="type">The name of the type that it is a member of, which tells whose a bare <c>Name</c> is.</param>
    /// <param name="kind">What the member holds.</param>
    public static string? Find(string member, string type, ValueKinds kind)
    {
        IReadOnlyList<string> words = NameWords.Of(member);
        if (words.Count == 0 || About.Contains(words[words.Count - 1]) || kind == ValueKinds.None)
        {
            return null;
        }

        return words.Count == 1 && OfBareName(words[0], NameWords.Of(type), kind) is { } bare
            ? bare
            : CategoryRules.All.FirstOrDefault(rule => rule.Says(words, kind))?.Category;
    }

    /// <summary>The category that the type of a member says: a date of a person's record is one of the dates of the Safe Harbor list.</summary>
    public static string? FindByKind(string member, ValueKinds kind) =>
        kind == ValueKinds.Date && !NameWords.Of(member).Any(OfTheRecord.Contains) ? "OtherDate" : null;

    private static string? OfBareName(string word, IReadOnlyList<string> type, ValueKinds kind) => (word, kind) switch
    {
        ("age", ValueKinds.Text or ValueKinds.Integer or ValueKinds.Amount) => "Age",
        ("state", ValueKinds.Text) => "State",
        ("account", ValueKinds.Text) => "AccountNumber",
        ("name" or "alias", ValueKinds.Text) when type.Any(OfPeople.Contains) => "Name",
        ("name", ValueKinds.Text) when type.Any(each => each is "payer" or "insurer" or "carrier" or "insurance") => "Payer",
        ("name", ValueKinds.Text) when type.Any(each => each is "provider" or "physician" or "doctor" or "clinician") => "Provider",
        ("name", ValueKinds.Text) when type.Any(each => each is "facility" or "hospital" or "clinic") => "Facility",
        ("code", ValueKinds.Text) when type.Any(each => each is "diagnosis") => "Diagnosis",
        ("code", ValueKinds.Text) when type.Any(each => each is "procedure" or "line" or "service") => "Procedure",
        _ => null,
    };
}
