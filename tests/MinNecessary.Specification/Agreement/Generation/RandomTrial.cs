using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;

namespace MinNecessary.Specification.Agreement.Generation;

/// <summary>A random policy and random situations under it.</summary>
internal static class RandomTrial
{
    public static Gen<Trial> Of(int situations) =>
        from policy in RandomPolicy.Any
        let json = policy.ToJsonString()
        let root = Parse(json)
        from found in Gen.CollectToArray(Enumerable.Repeat(0, situations), _ => RandomSituation.Under(root))
        select new Trial(json, found);

    public static JsonElement Parse(string json)
    {
        using var document = JsonDocument.Parse(json);
        return document.RootElement.Clone();
    }
}
