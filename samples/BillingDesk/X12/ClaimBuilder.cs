using BillingDesk.Models;

namespace BillingDesk.X12;

/// <summary>Gathers a claim from the segments of loop 2300 and its service lines.</summary>
internal sealed class ClaimBuilder
{
    private const int MostLines = 999;
    private const int MostDiagnoses = 100;

    private readonly X12Segment _claim;
    private readonly List<string> _diagnoses = [];
    private readonly List<string> _notes = [];
    private readonly List<ServiceLine> _lines = [];
    private LineBuilder? _line;
    private bool _isElsewhere;
    private string? _medicalRecordNumber;
    private string? _authorizationNumber;
    private DateOnly? _admission;
    private decimal? _paid;

    public ClaimBuilder(X12Segment claim)
    {
        _claim = claim;
        claim.Required(1);
        claim.Amount(2);
        claim.Required(5);
    }

    public void Add(X12Segment segment)
    {
        if (segment.Id == "LX")
        {
            EndLine();
            _line = new LineBuilder(segment);
            return;
        }

        if (_line is not null)
        {
            _line.Add(segment);
            return;
        }

        // A name begins a provider's loop, an SBR another payer's: what follows is not about this claim's patient.
        _isElsewhere |= segment.Id is "NM1" or "SBR";
        if (!_isElsewhere)
        {
            AddOwn(segment);
        }
    }

    public Claim Build(Person patient, Person? subscriber, Coverage coverage, string? provider)
    {
        EndLine();
        string[] place = _claim.Components(5);
        return new Claim
        {
            PatientControlNumber = _claim.Required(1),
            MedicalRecordNumber = _medicalRecordNumber,
            Patient = patient,
            Subscriber = subscriber,
            Coverage = coverage,
            BillingProviderName = provider,
            AuthorizationNumber = _authorizationNumber,
            AdmissionDate = _admission,
            PlaceOfService = place[0].Length > 0 ? place[0] : null,
            TotalCharge = _claim.Amount(2),
            PatientAmountPaid = _paid,
            Diagnoses = _diagnoses,
            Notes = _notes,
            Frequency = place.Length > 2 && place[2].Length > 0 ? place[2] : null,
            Lines = _lines,
        };
    }

    private void AddOwn(X12Segment segment)
    {
        switch (segment.Id)
        {
            case "REF" when segment.Element(1) == "EA": _medicalRecordNumber = segment.Required(2); break;
            case "REF" when segment.Element(1) == "G1": _authorizationNumber = segment.Required(2); break;
            case "DTP" when segment.Element(1) == "435": _admission = segment.Date(3, segment.Required(3)); break;
            case "AMT" when segment.Element(1) == "F5": _paid = segment.Amount(2); break;
            case "NTE": _notes.Add(segment.Required(2)); break;
            case "HI": AddDiagnoses(segment); break;
        }
    }

    // A composite of qualifier and code; real files also carry the two as separate elements.
    private void AddDiagnoses(X12Segment segment)
    {
        for (int position = 1; position <= segment.LastElement; position++)
        {
            string[] parts = segment.Components(position);
            bool isDiagnosis = parts[0] is "ABK" or "ABF" or "BK" or "BF" or "ABJ" or "BJ";
            string? code = parts.Length > 1 ? parts[1] : segment.Optional(++position);
            if (string.IsNullOrEmpty(code))
            {
                throw segment.Fail(Math.Min(position, segment.LastElement), "lacks a code");
            }

            if (isDiagnosis)
            {
                _diagnoses.Add(code);
            }
        }

        if (_diagnoses.Count > MostDiagnoses)
        {
            throw segment.Fail($"the claim has more than {MostDiagnoses} diagnoses");
        }
    }

    private void EndLine()
    {
        if (_line is null)
        {
            return;
        }

        if (_lines.Count == MostLines)
        {
            throw _claim.Fail($"the claim has more than {MostLines} service lines");
        }

        _lines.Add(_line.Build());
        _line = null;
    }
}
