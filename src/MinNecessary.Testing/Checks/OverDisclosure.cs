using System.Collections.Frozen;
using System.Globalization;
using System.Text;
using MinNecessary.Policy;

namespace MinNecessary.Testing;

/// <summary>Asserts that nothing came out that the policy withholds. Safe for concurrent use.</summary>
public static class OverDisclosure
{
    private const int MostShown = 20;

    /// <summary>Asserts that no canary came out that the grant withholds, and none unmasked that it masks.</summary>
    /// <param name="grant">The grant under which it came out.</param>
    /// <param name="canaries">The canaries of the models that the code had.</param>
    /// <param name="output">What came out.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="OverDisclosureException">More came out.</exception>
    public static void AssertNone(GrantDefinition grant, IEnumerable<Canary> canaries, ObservedOutput output)
    {
        ArgumentNullException.ThrowIfNull(grant);
        ArgumentNullException.ThrowIfNull(canaries);
        ArgumentNullException.ThrowIfNull(output);
        Find(grant, output, new CanaryScanner(canaries), FrozenSet<string>.Empty, out IReadOnlyList<OverDisclosureFind> finds);
        ThrowIfAny(finds);
    }

    /// <summary>What came out and should not have, and how many canaries came out at all.</summary>
    internal static int Find(GrantDefinition grant, ObservedOutput output, CanaryScanner scanner, IReadOnlySet<string> withheldAtRunTime, out IReadOnlyList<OverDisclosureFind> finds)
    {
        (string Place, CanarySighting Sighting)[] sightings = [.. output.Scan(scanner)];
        finds =
        [
            .. from sighting in sightings
               let why = Withholding.Why(grant, sighting.Sighting.Canary, withheldAtRunTime)
               where why is not null
               select new OverDisclosureFind(grant, sighting.Place, sighting.Sighting, why),
        ];
        return sightings.Length;
    }

    internal static void ThrowIfAny(IReadOnlyList<OverDisclosureFind> finds)
    {
        if (finds.Count == 0)
        {
            return;
        }

        var message = new StringBuilder();
        message.Append(CultureInfo.InvariantCulture, $"More came out than the policy discloses, in {finds.Count} {(finds.Count == 1 ? "place" : "places")}.\n");
        foreach (OverDisclosureFind find in finds.Take(MostShown))
        {
            message.Append('\n').Append(find.Describe()).Append('\n');
        }

        if (finds.Count > MostShown)
        {
            message.Append(CultureInfo.InvariantCulture, $"\nAnd {finds.Count - MostShown} more.\n");
        }

        message.Append("\nTake it out of what the code writes there: use the grant's view, and not the model. Where the task needs it, a privacy officer widens the policy.");
        throw new OverDisclosureException(message.ToString(), [.. finds.Select(find => find.Sighting)]);
    }
}
