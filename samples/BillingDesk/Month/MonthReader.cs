using BillingDesk.Models;
using BillingDesk.X12;

namespace BillingDesk.Month;

/// <summary>
/// Reads the files of a month, each for what its first transaction set says it is. Of a file that is broken nothing is used, and its name and the place are said; what
/// stands there is not.
/// </summary>
internal sealed class MonthReader
{
    // A small practice's month, many times over; what is more is another program's.
    private const int MostClaims = 20_000;

    private readonly List<Batch> _batches = [];
    private readonly List<FileAcknowledgment> _acknowledgments = [];
    private readonly List<ClaimAnswer> _answers = [];
    private readonly List<IReadOnlyList<RemittedClaim>> _remittances = [];
    private readonly Dictionary<X12Kind, int> _counts = [];
    private readonly List<string> _others = [];
    private readonly List<string> _problems = [];
    private int _claims;

    /// <summary>The month that the sample brings along: invented.</summary>
    public static MonthFiles ReadOwn()
    {
        const string folder = "Month/";
        System.Reflection.Assembly assembly = typeof(MonthReader).Assembly;
        return Read(assembly.GetManifestResourceNames().Where(name => name.StartsWith(folder, StringComparison.Ordinal))
            .Select(name => (name[folder.Length..], (Func<Stream>)(() => assembly.GetManifestResourceStream(name)!))));
    }

    /// <summary>The files of a folder, without those of folders within it.</summary>
    /// <exception cref="IOException">The folder cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">Likewise.</exception>
    public static MonthFiles ReadFolder(string folder) =>
        Read(Directory.GetFiles(folder).Select(path => (Path.GetFileName(path), (Func<Stream>)(() => File.OpenRead(path)))));

    private static MonthFiles Read(IEnumerable<(string Name, Func<Stream> Open)> files)
    {
        var reader = new MonthReader();
        foreach ((string name, Func<Stream> open) in files.OrderBy(file => file.Name, StringComparer.Ordinal))
        {
            string shown = string.Concat(name.Select(character => char.IsControl(character) ? '?' : character));
            try
            {
                reader.ReadFile(shown, open);
            }
            catch (Exception exception) when (exception is X12FormatException or InvalidDataException)
            {
                reader._problems.Add($"{shown}: {exception.Message}");
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
            {
                reader._problems.Add($"{shown}: it cannot be opened or read");
            }
        }

        return new MonthFiles
        {
            Batches = reader._batches,
            Acknowledgments = reader._acknowledgments,
            Answers = reader._answers,
            Remittances = reader._remittances,
            Counts = reader._counts,
            Others = reader._others,
            Problems = reader._problems,
        };
    }

    private void ReadFile(string name, Func<Stream> open)
    {
        using Stream first = open(), content = open();
        X12Kind kind = X12Kinds.Of(first);
        switch (kind)
        {
            case X12Kind.Claims:
                using (Stream sets = open())
                {
                    ReadClaims(content, sets);
                }

                break;
            case X12Kind.Acknowledgment:
                _acknowledgments.AddRange(Acknowledgment999Reader.Read(content).ToArray());
                break;
            case X12Kind.ClaimStatus:
                _answers.AddRange(Status277Reader.Read(content).ToArray());
                break;
            case X12Kind.Remittance:
                _remittances.Add(Remittance835Reader.Read(content).ToArray());
                break;
            default:
                _others.Add(name);
                return;
        }

        _counts[kind] = _counts.GetValueOrDefault(kind) + 1;
    }

    private void ReadClaims(Stream content, Stream sets)
    {
        Claim[] claims = [.. Claim837Reader.Read(content).Take(MostClaims - _claims + 1)];
        if (claims.Length > MostClaims - _claims)
        {
            throw new InvalidDataException($"with it the month has more than {MostClaims} claims, and this sample is for a small practice");
        }

        ClaimWork[] work = [.. claims.Select((claim, index) => new ClaimWork(_claims + index + 1, claim))];
        _claims += claims.Length;
        _batches.Add(new Batch(_batches.Count + 1, [.. SetsOf(sets)], work));
    }

    private static IEnumerable<(string Group, string Set)> SetsOf(Stream content)
    {
        using var segments = new X12SegmentReader(content);
        string group = "";
        while (segments.Read() is { } segment)
        {
            group = segment.Id == "GS" ? segment.Element(6) : group;
            if (segment.Id == "ST")
            {
                yield return (group, segment.Element(2));
            }
        }
    }
}
