using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;

namespace MinNecessary.AspNetCore;

/// <summary>Tells the receiver what has to be done with what is shown: the codes of the decision's obligations.</summary>
internal static class ObligationHeader
{
    public const string Name = "MinNecessary-Obligations";

    public static void Add(HttpResponse response, Decision decision)
    {
        if (decision.Obligations.Count > 0 && !response.HasStarted)
        {
            string[] before = [.. response.Headers[Name].OfType<string>().SelectMany(line => line.Split(", "))];
            response.Headers[Name] = new StringValues(string.Join(", ", before.Concat(decision.Obligations.Select(obligation => obligation.Code)).Distinct(StringComparer.Ordinal)));
        }
    }
}
