using System.Globalization;
using BillingDesk.Models;

namespace BillingDesk.X12;

/// <summary>Gathers a service line from the segments of loop 2400.</summary>
internal sealed class LineBuilder(X12Segment start)
{
    private X12Segment? _service;
    private (DateOnly From, DateOnly To)? _dates;
    private string? _note;

    public void Add(X12Segment segment)
    {
        switch (segment.Id)
        {
            case "SV1": _service = segment; break;
            case "DTP" when segment.Element(1) == "472": _dates = Dates(segment); break;
            case "NTE": _note = segment.Required(2); break;
        }
    }

    public ServiceLine Build()
    {
        X12Segment service = _service ?? throw start.Fail("the service line lacks an SV1 segment");
        string[] procedure = service.Components(1);
        if (procedure.Length < 2 || procedure[1].Length == 0)
        {
            throw service.Fail(1, "lacks a procedure code");
        }

        return new ServiceLine
        {
            LineNumber = int.TryParse(start.Required(1), NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : throw start.Fail(1, "is not a number"),
            ProcedureCode = procedure[1],
            Modifiers = [.. procedure.Skip(2).Take(4).Where(modifier => modifier.Length > 0)],
            Charge = service.Amount(2),
            ServiceFrom = _dates?.From,
            ServiceTo = _dates?.To,
            Note = _note,
        };
    }

    private static (DateOnly From, DateOnly To) Dates(X12Segment segment)
    {
        string text = segment.Required(3);
        switch (segment.Required(2))
        {
            case "D8":
                DateOnly date = segment.Date(3, text);
                return (date, date);
            case "RD8" when text.Split('-') is [var from, var to]:
                return (segment.Date(3, from), segment.Date(3, to));
            default:
                throw segment.Fail(3, "is not a date or a range of dates");
        }
    }
}
