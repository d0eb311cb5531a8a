namespace MinNecessary.Policy;

/// <summary>The grants for one recipient: the standard protocols, and what is reviewed case by case (45 CFR 164.514(d)(3), (d)(4)). Immutable and safe for concurrent use.</summary>
public sealed class RecipientProtocol
{
    internal RecipientProtocol(RecipientDefinition recipient, IReadOnlyList<GrantDefinition> grants)
    {
        Recipient = recipient;
        GrantDefinition[] own = [.. grants.Where(grant => grant.Recipient == recipient.Name)];
        Disclosures = Array.AsReadOnly([.. own.Where(grant => grant.IsRoutine && grant.Activity == Activity.Disclosure)]);
        Requests = Array.AsReadOnly([.. own.Where(grant => grant.IsRoutine && grant.Activity == Activity.Request)]);
        Reviewed = Array.AsReadOnly([.. own.Where(grant => !grant.IsRoutine)]);
    }

    /// <summary>The recipient.</summary>
    public RecipientDefinition Recipient { get; }

    /// <summary>The routine and recurring disclosures to it (164.514(d)(3)(i)). May be empty.</summary>
    public IReadOnlyList<GrantDefinition> Disclosures { get; }

    /// <summary>The routine and recurring requests to it (164.514(d)(4)(i)). May be empty.</summary>
    public IReadOnlyList<GrantDefinition> Requests { get; }

    /// <summary>The disclosures and requests of which a person reviews each case (164.514(d)(3)(ii), (d)(4)(iii)). May be empty.</summary>
    public IReadOnlyList<GrantDefinition> Reviewed { get; }
}
