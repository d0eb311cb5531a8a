namespace MinNecessary.Policy;

/// <summary>
/// What is requested from and disclosed to a vendor, and what a submission has to have (45 CFR 164.504(e), 164.514(d)(3) and (4)).
/// Immutable.
/// </summary>
public sealed class VendorDefinition
{
    internal VendorDefinition(string name, string recipient, string owner, string agreement, IReadOnlyList<string> purposes, IReadOnlyList<string> protocols, IReadOnlyList<string> required, IReadOnlyList<string> checklist)
    {
        Name = name;
        Recipient = recipient;
        Owner = owner;
        Agreement = agreement;
        Purposes = purposes;
        Protocols = protocols;
        Required = required;
        Checklist = checklist;
    }

    /// <summary>Its name. Never null.</summary>
    public string Name { get; }

    /// <summary>The recipient that it is. Never null.</summary>
    public string Recipient { get; }

    /// <summary>The role that answers for what is exchanged with it. Never null.</summary>
    public string Owner { get; }

    /// <summary>The id of the agreement with it. Never null.</summary>
    public string Agreement { get; }

    /// <summary>The purposes that the agreement permits. Never empty.</summary>
    public IReadOnlyList<string> Purposes { get; }

    /// <summary>The grants that are its standard protocols, all to this recipient and for one of these purposes. Never empty.</summary>
    public IReadOnlyList<string> Protocols { get; }

    /// <summary>The categories that every submission has; each protocol shows them. May be empty.</summary>
    public IReadOnlyList<string> Required { get; }

    /// <summary>What else every submission has, such as a cover sheet. May be empty.</summary>
    public IReadOnlyList<string> Checklist { get; }
}
