using BillingDesk.Models;

namespace BillingDesk.X12;

/// <summary>
/// Streams the claims of an X12 005010X222 (837P) file. A finished claim is handed on before the next segment is read, so
/// that a broken claim does not take those before it along. The count in SE01 is not checked: real files get it wrong.
/// </summary>
internal sealed class Claim837Reader : IDisposable
{
    private static readonly HashSet<string> KnownSegments = new(
        ("ISA TA1 GS ST BHT NM1 N2 N3 N4 PER REF HL PRV SBR PAT DMG CLM DTP AMT PWK CN1 K3 NTE CR1 CR2 CR3 CRC HI HCP LX SV1 SV5 LIN CTP MEA PS1 SVD "
        + "CAS OI MOA LQ FRM QTY DTM CUR SE GE IEA").Split(' '),
        StringComparer.Ordinal);

    private readonly X12SegmentReader _segments;
    private string _previous = "";
    private string? _provider;
    private X12Segment? _coverage;
    private X12Segment? _payer;
    private X12Segment? _member;
    private PersonBuilder? _subscriber;
    private PersonBuilder? _patient;
    private PersonBuilder? _person;
    private ClaimBuilder? _claim;
    private bool _isInTransaction;
    private string _level = "";

    private Claim837Reader(Stream stream)
    {
        _segments = new X12SegmentReader(stream);
    }

    /// <summary>Reads the claims of <paramref name="stream"/> as they are asked for.</summary>
    /// <exception cref="X12FormatException">The file is broken, once the claims before are read.</exception>
    public static IEnumerable<Claim> Read(Stream stream)
    {
        using var reader = new Claim837Reader(stream);
        foreach (Claim claim in reader.Read())
        {
            yield return claim;
        }
    }

    public void Dispose() => _segments.Dispose();

    private IEnumerable<Claim> Read()
    {
        long last = 0;
        while (_segments.Read() is { } segment)
        {
            last = segment.Number;
            Check(segment);
            if (_claim is not null && segment.Id is "CLM" or "HL" or "SE")
            {
                if (EndClaim() is { } claim)
                {
                    yield return claim;
                }
            }

            Add(segment);
            _previous = segment.Id;
        }

        if (_previous != "IEA")
        {
            throw new X12FormatException(last + 1, "IEA", "the file ends before its IEA segment");
        }
    }

    private void Check(X12Segment segment)
    {
        if (!KnownSegments.Contains(segment.Id))
        {
            throw new X12FormatException(segment.Number, "?", "the segment identifier is none of an 837P");
        }

        if (!_isInTransaction && segment.Id is not ("ISA" or "TA1" or "GS" or "ST" or "GE" or "IEA"))
        {
            throw segment.Fail("it stands outside a transaction set");
        }

        if (_isInTransaction && segment.Id is "ISA" or "TA1" or "GS" or "ST" or "GE" or "IEA")
        {
            throw segment.Fail("the transaction set before it is not ended by an SE segment");
        }

        if (segment.Id == "N4" && _previous != "N3")
        {
            throw segment.Fail("it must directly follow an N3 segment");
        }

        if (segment.Id == "NM1")
        {
            segment.Required(1);
            segment.Required(2);
        }
    }

    private void Add(X12Segment segment)
    {
        switch (segment.Id)
        {
            case "ST": StartTransaction(segment); break;
            case "SE": _isInTransaction = false; break;
            case "HL": StartLevel(segment); break;
            case "CLM": StartClaim(segment); break;
            case "LX" or "SV1" or "HI" when _claim is null: throw segment.Fail("it stands before a CLM segment");
            default:
                if (_claim is not null)
                {
                    _claim.Add(segment);
                }
                else
                {
                    AddToLevel(segment);
                }

                break;
        }
    }

    private void StartTransaction(X12Segment segment)
    {
        if (segment.Required(1) != "837" || !segment.Element(3).StartsWith("005010X222", StringComparison.Ordinal))
        {
            throw segment.Fail("the transaction is not an 837P (005010X222)");
        }

        _isInTransaction = true;
        _level = "";
    }

    private void StartLevel(X12Segment segment)
    {
        segment.Required(1);
        _level = segment.Required(3);
        _person = null;
        switch (_level)
        {
            case "20":
                _provider = null;
                (_coverage, _payer, _member, _subscriber, _patient) = (null, null, null, null, null);
                break;
            case "22":
                (_coverage, _payer, _member, _subscriber, _patient) = (null, null, null, null, null);
                break;
            case "23":
                _patient = null;
                break;
            default:
                throw segment.Fail(3, "is no level of an 837P");
        }
    }

    private void AddToLevel(X12Segment segment)
    {
        if (segment.Id == "NM1")
        {
            StartName(segment);
        }
        else if (segment.Id == "SBR" && _level == "22")
        {
            _coverage = segment;
        }

        _person?.Add(segment);
    }

    private void StartName(X12Segment segment)
    {
        _person = null;
        switch (segment.Element(1))
        {
            case "85" when _level == "20":
                _provider = segment.Optional(3);
                break;
            case "IL" when _level == "22":
                _member = segment;
                _person = _subscriber = new PersonBuilder();
                break;
            case "PR" when _level == "22":
                _payer = segment;
                break;
            case "QC" when _level == "23":
                _person = _patient = new PersonBuilder();
                break;
        }
    }

    private void StartClaim(X12Segment segment)
    {
        if (_coverage is null || _subscriber is null || (_level == "23" && _patient is null))
        {
            throw segment.Fail("it stands before the SBR and NM1 segments of its subscriber and patient");
        }

        _claim = new ClaimBuilder(segment);
    }

    private Claim? EndClaim()
    {
        Person? subscriber = _subscriber?.Build();
        Person? patient = _patient?.Build();
        var coverage = new Coverage
        {
            MemberId = _member?.Optional(9),
            PayerName = _payer?.Optional(3),
            PayerIdentifier = _payer?.Optional(9),
            GroupNumber = _coverage?.Optional(3),
            GroupName = _coverage?.Optional(4),
        };
        Claim? claim = _claim?.Build(patient ?? subscriber!, patient is null ? null : subscriber, coverage, _provider);
        _claim = null;
        return claim;
    }
}
