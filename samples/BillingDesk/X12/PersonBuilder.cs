using BillingDesk.Models;

namespace BillingDesk.X12;

/// <summary>Gathers a person from the segments of a subscriber or patient loop.</summary>
internal sealed class PersonBuilder
{
    private X12Segment? _name;
    private X12Segment? _street;
    private X12Segment? _city;
    private X12Segment? _demographics;
    private string? _ssn;

    public void Add(X12Segment segment)
    {
        switch (segment.Id)
        {
            case "NM1": _name = segment; break;
            case "N3": _street = segment; break;
            case "N4": _city = segment; break;
            case "DMG": _demographics = segment; break;
            case "REF" when segment.Element(1) == "SY": _ssn = segment.Required(2); break;
        }
    }

    public Person Build() => new()
    {
        LastName = _name?.Optional(3),
        FirstName = _name?.Optional(4),
        BirthDate = _demographics?.Optional(2) is { } date ? _demographics.Date(2, date) : null,
        Sex = _demographics?.Optional(3),
        Street = _street?.Optional(1),
        City = _city?.Optional(1),
        State = _city?.Optional(2),
        ZipCode = _city?.Optional(3),
        Ssn = _ssn,
    };
}
