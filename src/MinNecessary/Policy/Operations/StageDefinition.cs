namespace MinNecessary.Policy;

/// <summary>One stage of the work from intake to outcome, with exactly one owner. Immutable.</summary>
public sealed class StageDefinition
{
    internal StageDefinition(string name, string owner, IReadOnlyList<string> grants, IReadOnlyList<string> checklist, bool isEntry, bool isOutcome, string? description)
    {
        Name = name;
        Owner = owner;
        Grants = grants;
        Checklist = checklist;
        IsEntry = isEntry;
        IsOutcome = isOutcome;
        Description = description;
    }

    /// <summary>Its name. Never null.</summary>
    public string Name { get; }

    /// <summary>The one role that answers for it. Never null.</summary>
    public string Owner { get; }

    /// <summary>The grants under which its work is done: what its people may see. May be empty.</summary>
    public IReadOnlyList<string> Grants { get; }

    /// <summary>What has to be there before work leaves it. May be empty.</summary>
    public IReadOnlyList<string> Checklist { get; }

    /// <summary>Whether work comes in here, from outside and not by a handoff alone.</summary>
    public bool IsEntry { get; }

    /// <summary>Whether work ends here.</summary>
    public bool IsOutcome { get; }

    /// <summary>What is done in it; null where the policy does not say.</summary>
    public string? Description { get; }
}
