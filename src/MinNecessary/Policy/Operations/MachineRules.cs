namespace MinNecessary.Policy;

/// <summary>
/// What may be given to a vendor whose software learns from or reasons over it: a standard protocol that somebody answers for, and
/// never an entire medical record (45 CFR 164.504(e), 164.514(d)(3)(i) and (d)(5)).
/// </summary>
internal sealed class MachineRules(ObjectReader policy, IReadOnlyDictionary<string, RecipientDefinition> recipients, IReadOnlyDictionary<string, GrantDefinition> grants)
{
    public void Check(bool knowsProtocols, IEnumerable<VendorDefinition> vendors)
    {
        HashSet<string> protocols = new(vendors.SelectMany(vendor => vendor.Protocols), StringComparer.Ordinal);
        foreach ((string name, PolicyPosition position, PolicyNode node) in policy.Find("grants")?.Members ?? [])
        {
            if (!grants.TryGetValue(name, out GrantDefinition? grant) || grant.Recipient is not { } recipient || !recipients.TryGetValue(recipient, out RecipientDefinition? party) || party.Kind != RecipientKind.AIVendor)
            {
                continue;
            }

            PolicyNode? justification = node.Members.Find(member => member.Key == "entireRecord").Value;
            if (justification is not null || MedicalRecord.IsEntire(grant.Disclose))
            {
                policy.Report("MN0141", justification?.Position ?? position, $"Grant '{name}' gives AI vendor '{recipient}' an entire medical record, which no standard protocol does (45 CFR 164.514(d)(5)). Remove 'entireRecord', and disclose less.");
            }
            else if (knowsProtocols && !protocols.Contains(name))
            {
                policy.Report("MN0141", position, $"Grant '{name}' gives PHI to AI vendor '{recipient}', and no vendor under 'vendors' of 'operations' has it among its protocols. Add it there, with the vendor's owner and agreement, or remove the grant.");
            }
        }
    }
}
