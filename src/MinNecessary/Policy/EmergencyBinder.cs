namespace MinNecessary.Policy;

/// <summary>Reads who may use a grant in an emergency.</summary>
internal static class EmergencyBinder
{
    private static readonly TimeSpan Longest = TimeSpan.FromHours(24);

    public static EmergencyDefinition? Bind(ObjectReader grant, string name, PolicyList when, NameBinder names, List<PolicyError> errors)
    {
        if (grant.Find("emergency") is not { } node)
        {
            return null;
        }

        var emergency = new ObjectReader(node, $"'emergency' of grant '{name}'", errors, "roles", "for", "overrides", "logLate");
        IReadOnlyList<string> roles = emergency.RequireEntries("roles", "Name who is authorised beforehand, or remove 'emergency'.", names.IsRole).Values;
        TimeSpan? validFor = emergency.RequireSpan("for", Longest);
        HashSet<string> conditions = new(when.Values, StringComparer.Ordinal);

        // What a mistaken list of conditions was meant to say, no one knows.
        bool isWhole = grant.Find("when") is not { } written || (written.Kind == PolicyNodeKind.List && written.Items.Count == conditions.Count);
        PolicyList overrides = emergency.FindList("overrides", item => !isWhole || names.IsConditionOfGrant(name, item, conditions));
        return new EmergencyDefinition(roles, validFor ?? default, overrides.Values, emergency.FindTruth("logLate") ?? false);
    }
}
