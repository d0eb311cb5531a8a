using FsCheck;
using FsCheck.Fluent;
using MinNecessary.Policy;

namespace MinNecessary.Testing;

/// <summary>What goes wrong with requests: names that nobody knows, or nearly the right ones, and what is missing.</summary>
internal static class RequestMishaps
{
    // Each looks like a letter of ASCII and is another.
    private static readonly Dictionary<char, char> LookAlikes = new()
    {
        ['a'] = 'а', ['c'] = 'с', ['e'] = 'е', ['i'] = 'і', ['o'] = 'о', ['p'] = 'р', ['x'] = 'х', ['y'] = 'у',
        ['A'] = 'А', ['B'] = 'В', ['C'] = 'С', ['E'] = 'Е', ['H'] = 'Н', ['K'] = 'К', ['M'] = 'М', ['O'] = 'О', ['P'] = 'Р', ['T'] = 'Т', ['X'] = 'Х',
    };

    private static readonly string[] Missing = ["", " ", "\t", "\u00A0"];

    private static readonly Gen<Func<string, string>> Altered = Draw.OneOf<Func<string, string>>(
        name => name.ToUpperInvariant(),
        name => name.ToLowerInvariant(),
        Alike,
        name => name + " ",
        name => " " + name,
        name => name + "\u200B",
        name => name.Length == 0 ? "Unknown" : name[..^1],
        _ => "",
        _ => "Unknown");

    public static Gen<Func<RequestParts, RequestParts>> Of(PolicyDocument policy) => Gen.Frequency(
        (3, Altered.Select(Change((request, alter) => request with { Role = alter(request.Role) }))),
        (2, Altered.Select(Change((request, alter) => request with { Role = alter(request.Role), Held = [.. request.Held, alter(request.Role)] }))),
        (3, Altered.Select(Change((request, alter) => request with { Purpose = alter(request.Purpose) }))),
        (3, Altered.Select(Change((request, alter) => request with { Recipient = alter(request.Recipient ?? "") }))),
        (1, Altered.Select(Change((request, alter) => request with { Held = [.. request.Held.Select(alter)] }))),
        (2, Always(request => request with { Held = [] })),
        (2, Draw.OneOf(Missing).Select(Change<string>((request, blank) => request with { Actor = blank }))),
        (2, Draw.OneOf(Missing).Select(Change<string>((request, blank) => request with { Subject = blank }))),
        (2, RandomTexts.Any.Select(Change<string>((request, text) => request with { Subject = text }))),
        (1, RandomTexts.Any.Select(Change<string>((request, text) => request with { Actor = text }))),
        (1, Always(request => request with { Recipient = null })),
        (2, Draw.OneOf(Enum.GetValues<Activity>()).Select(Change<Activity>((request, activity) => request with { Activity = activity }))),
        (2, Draw.OneOf<string>([.. policy.Purposes.Keys, "Unknown"]).Select(Change<string>((request, purpose) => request with { Purpose = purpose }))),
        (2, Draw.OneOf<string>([.. policy.Roles.Keys, "Unknown"]).Select(Change<string>((request, role) => request with { Role = role }))),
        (1, Draw.OneOf("", "An invented emergency").Select(Change<string>((request, why) => request with { Evidence = request.Evidence with { EmergencyReason = why } }))));

    private static Gen<Func<RequestParts, RequestParts>> Always(Func<RequestParts, RequestParts> change) => Gen.Constant(change);

    private static Func<Func<string, string>, Func<RequestParts, RequestParts>> Change(Func<RequestParts, Func<string, string>, RequestParts> change) => alter => request => change(request, alter);

    private static Func<T, Func<RequestParts, RequestParts>> Change<T>(Func<RequestParts, T, RequestParts> change) => value => request => change(request, value);

    // The first letter that has one: a name with one letter exchanged is the hardest to see.
    private static string Alike(string name)
    {
        int at = name.AsSpan().IndexOfAny(LookAlikes.Keys.ToArray());
        return at < 0 ? name + "а" : string.Concat(name.AsSpan(0, at), LookAlikes[name[at]].ToString(), name.AsSpan(at + 1));
    }
}
