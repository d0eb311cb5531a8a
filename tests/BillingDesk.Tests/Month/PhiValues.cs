using System.Globalization;

namespace BillingDesk.Tests.Month;

/// <summary>
/// The values of files that tell of a person: names, ids, control numbers, addresses, dates, codes of diagnoses and procedures, notes. The names of payers are left out:
/// reports show cases by payer.
/// </summary>
internal static class PhiValues
{
    private static readonly string[] People = ["IL", "QC", "74"];

    public static IReadOnlySet<string> OfFolder(string folder)
    {
        HashSet<string> values = new(StringComparer.Ordinal);
        foreach (string file in Directory.GetFiles(folder))
        {
            string text = File.ReadAllText(file);
            if (text.Length >= 106 && text.StartsWith("ISA", StringComparison.Ordinal))
            {
                Add(values, text);
            }
        }

        values.Remove("");
        return values;
    }

    private static void Add(HashSet<string> values, string text)
    {
        (char element, char component, char terminator) = (text[3], text[104], text[105]);
        (bool isPerson, bool isClaim, string level) = (false, false, "");
        foreach (string[] segment in text.Split(terminator).Select(segment => segment.Trim().Split(element)))
        {
            string At(int position) => position < segment.Length ? segment[position].Trim() : "";
            switch (segment[0])
            {
                case "HL":
                    (isPerson, isClaim, level) = (false, false, At(3));
                    break;
                case "NM1":
                    isPerson = People.Contains(At(1));
                    AddAll(isPerson ? [At(3), At(4), At(5), At(9)] : []);
                    break;
                case "N3" or "N4" when isPerson:
                    AddAll(segment.Skip(1));
                    break;
                case "DMG":
                    AddDates(At(2));
                    break;
                case "REF" when isPerson || isClaim || level == "PT":
                    AddAll([At(2)]);
                    break;
                case "SBR":
                    AddAll([At(3)]);
                    break;
                case "CLM":
                    isClaim = true;
                    AddAll([At(1)]);
                    break;
                case "CLP":
                    isClaim = true;
                    AddAll([At(1), At(7)]);
                    break;
                case "TRN" when level == "PT":
                    AddAll([At(2)]);
                    break;
                case "HI":
                    AddAll(segment.Skip(1).Select(code => code.Split(component) is [_, var value, ..] ? value : code));
                    break;
                case "SV1":
                    AddAll(At(1).Split(component).Skip(1));
                    break;
                case "NTE" when isClaim:
                    AddAll([At(2)]);
                    break;
                case "DTP" when isClaim || level == "PT":
                    AddDates(At(3));
                    break;
                case "DTM" when isClaim:
                    AddDates(At(2));
                    break;
            }
        }

        void AddAll(IEnumerable<string> all) => values.UnionWith(all.Select(value => value.Trim()));

        // As a file has them, as programs write them, and as the page does.
        void AddDates(string period)
        {
            foreach (string date in period.Split('-'))
            {
                values.Add(date);
                if (DateOnly.TryParseExact(date, "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day))
                {
                    values.Add(day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
                    values.Add(day.ToString("MMM d, yyyy", CultureInfo.InvariantCulture));
                }
            }
        }
    }
}
