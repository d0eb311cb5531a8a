using System.Xml.Serialization;

namespace MinNecessary.SeededLeaks.Models;

/// <summary>A class as applications have them: of a base, settable, with a constructor without parameters.</summary>
[PhiModel]
[XmlInclude(typeof(Line))]
public class Claim : ClaimHeader
{
    [Phi.Name] public string PatientName { get; set; } = "";

    [Phi.Ssn] public string Ssn { get; set; } = "";

    [Phi.BirthDate] public DateOnly BirthDate { get; set; }

    [Phi.Charge] public decimal Total { get; set; }

    [Phi.ServiceDate] public DateOnly ServiceDate { get; set; }

    [NotPhi("Our own batch number")] public int Batch { get; set; }

    public List<Line> Lines { get; set; } = [];
}
