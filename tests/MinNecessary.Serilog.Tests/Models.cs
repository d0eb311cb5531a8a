namespace MinNecessary.Serilog.Tests;

/// <summary>A class, whose text Serilog would take from its members.</summary>
[PhiModel]
public partial class Visit
{
    [Phi.Subject, Phi.MedicalRecordNumber] public string PatientId { get; set; } = "CANARY-MRN";

    [Phi.Name] public string PatientName { get; set; } = "CANARY-NAME";

    [Phi.Diagnosis] public IReadOnlyList<string> Diagnoses { get; set; } = ["CANARY-ICD"];

    [Phi.Charge] public decimal Total { get; set; } = 4711.25m;

    [NotPhi("Our own number for a day's work")] public int Batch { get; set; } = 7;

    [NotPhi("A getter that fails, as some do"), AllowRaw("A leak for the policy to stop; the person is invented")] public string Broken => throw new FormatException("CANARY-GETTER of " + PatientName);

    public IReadOnlyList<VisitLine> Lines { get; set; } = [new()];

    public IReadOnlyDictionary<string, VisitLine> ByAuthorization { get; set; } = new Dictionary<string, VisitLine> { ["CANARY-KEY"] = new() };
}

/// <summary>A model that the framework's logger takes apart itself.</summary>
[PhiModel]
public sealed partial class Stay
{
    [Phi.Subject, Phi.MedicalRecordNumber] public string PatientId { get; set; } = "CANARY-MRN";

    [Phi.Name] public string PatientName { get; set; } = "CANARY-NAME";

    [NotPhi("Our own number for a day's work")] public int Batch { get; set; } = 7;
}

/// <summary>A nested model with public fields, as an older system has them.</summary>
[PhiModel]
[System.Diagnostics.CodeAnalysis.SuppressMessage("Design", "CA1051", Justification = "Older systems have public fields, and they leak like properties.")]
public partial class VisitLine
{
    [Phi.Procedure] public string Code = "CANARY-CPT";

    [NotPhi] public int Number = 1;
}

/// <summary>A class derived from a model, without a mark of its own.</summary>
public sealed class Draft : Visit
{
    public string Note { get; set; } = "CANARY-NOTE";
}

/// <summary>A type that a companion classifies: it stands for one of another package.</summary>
public sealed class Foreign
{
    public string Holder { get; set; } = "CANARY-HOLDER";
}

/// <summary>What stands around models: no model itself.</summary>
public sealed record Envelope(string Clerk, Visit Visit, IReadOnlyDictionary<string, Visit> ByBatch);

[PhiModelFor(typeof(Foreign))]
internal interface ForeignPhi
{
    [Phi.Name] object Holder { get; }
}
