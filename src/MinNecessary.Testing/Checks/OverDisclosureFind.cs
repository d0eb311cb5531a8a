using MinNecessary.Policy;

namespace MinNecessary.Testing;

/// <summary>A canary that came out and should not have.</summary>
internal sealed record OverDisclosureFind(GrantDefinition Grant, string Place, CanarySighting Sighting, string Why)
{
    public string Describe()
    {
        string party = Grant.Recipient is { } recipient ? $"{Grant.Activity} by {Grant.Role} to {recipient} for {Grant.Purpose}" : $"{Grant.Activity} by {Grant.Role} for {Grant.Purpose}";
        string found = Sighting.IsWhole ? Sighting.Canary.Value : $"{Sighting.Found}, a part of {Sighting.Canary.Value}";
        return $"""
            {Sighting.Canary.Member}, of category {string.Join(" and ", Sighting.Canary.Categories)}
              under:  grant {Grant.Name} ({party})
              where:  {Place}
              found:  {found}, {Sighting.Encoding}: {Sighting.Surroundings}
              but:    {Why}. The policy says of the grant: {Grant.Why}
            """.ReplaceLineEndings("\n");
    }
}
