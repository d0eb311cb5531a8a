using System.Text.RegularExpressions;

namespace MinNecessary.Generators.Naming;

/// <summary>The words of a name, in lower case: <c>PatientSSNLast4</c> is patient, ssn, last, 4. Names are compared by their words, for a page is no age.</summary>
internal static class NameWords
{
    // An acronym ends before the capital that begins the next word.
    private static readonly Regex Word = new("[A-Z]+(?![a-z])|[A-Z]?[a-z]+|[0-9]+", RegexOptions.CultureInvariant);

    // Written as one word or as two; and what is not the singular with an s.
    private static readonly Dictionary<string, string[]> Others = new(StringComparer.Ordinal)
    {
        ["birthdate"] = ["birth", "date"], ["birthday"] = ["birth", "date"], ["birthdt"] = ["birth", "date"], ["datetime"] = ["date"], ["dt"] = ["date"],
        ["firstname"] = ["first", "name"], ["lastname"] = ["last", "name"], ["middlename"] = ["middle", "name"], ["fullname"] = ["full", "name"],
        ["fname"] = ["first", "name"], ["lname"] = ["last", "name"], ["surname"] = ["last", "name"],
        ["zipcode"] = ["zip", "code"], ["postcode"] = ["postal", "code"], ["emailaddress"] = ["email", "address"], ["phonenumber"] = ["phone", "number"],
        ["streetaddress"] = ["street", "address"], ["username"] = ["user", "name"], ["filename"] = ["file", "name"],
        ["diagnoses"] = ["diagnosis"], ["dx"] = ["diagnosis"], ["addresses"] = ["address"], ["taxes"] = ["tax"], ["num"] = ["number"], ["nbr"] = ["number"], ["no"] = ["number"],
        ["identifier"] = ["id"], ["identification"] = ["id"], ["ids"] = ["id"], ["acct"] = ["account"], ["addr"] = ["address"], ["amt"] = ["amount"],
        ["auth"] = ["authorization"], ["authorisation"] = ["authorization"], ["licence"] = ["license"], ["payor"] = ["payer"], ["telephone"] = ["phone"], ["tel"] = ["phone"],
    };

    // Their s is no plural.
    private static readonly HashSet<string> Singular = new(StringComparer.Ordinal) { "diagnosis", "status", "hcpcs", "genetics", "basis" };

    public static IReadOnlyList<string> Of(string name)
    {
        List<string> words = [];
        foreach (Match match in Word.Matches(name))
        {
            string word = match.Value.ToLowerInvariant();
            if (Others.TryGetValue(word, out string[]? others))
            {
                words.AddRange(others);
            }
            else
            {
                words.Add(IsPlural(word) ? word.Substring(0, word.Length - 1) : word);
            }
        }

        return words;
    }

    private static bool IsPlural(string word) =>
        word.Length > 3 && word.EndsWith("s", StringComparison.Ordinal) && !word.EndsWith("ss", StringComparison.Ordinal) && !Singular.Contains(word);

    /// <summary>Whether the words of a phrase stand in a name, one behind the other.</summary>
    public static bool Contain(IReadOnlyList<string> words, IReadOnlyList<string> phrase)
    {
        for (int start = 0; start + phrase.Count <= words.Count; start++)
        {
            int length = 0;
            while (length < phrase.Count && words[start + length] == phrase[length])
            {
                length++;
            }

            if (length == phrase.Count)
            {
                return true;
            }
        }

        return false;
    }
}
