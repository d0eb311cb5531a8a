using System.Collections.Immutable;

namespace MinNecessary.Testing.FsCheck.Tests.Models;

/// <summary>A member of every kind.</summary>
[PhiModel]
public sealed class Everything
{
    [Phi.Subject, Phi.MedicalRecordNumber]
    public required string Id { get; init; }

    [Phi.Name]
    public required string Name { get; init; }

    [Phi.Name]
#pragma warning disable CA1051 // A field, as some models have.
    public string? NameInField;
#pragma warning restore CA1051

    [Phi.Name]
    internal string? InternalName { get; set; }

    [Phi.Telephone]
    public string Telephone { get; set; } = "";

    [Phi.ZipCode]
    public string? Zip { get; set; }

    [Phi.Email]
    public string? Email { get; set; }

    [Phi.BirthDate]
    public DateOnly? Born { get; init; }

    [Phi.BirthDate]
    public string? BornAsText { get; set; }

    [Phi.AdmissionDate]
    public DateTime Admitted { get; set; }

    [Phi.DischargeDate]
    public DateTimeOffset? Discharged { get; set; }

    [Phi.DeviceIdentifier]
    public Guid Device { get; set; }

    [Phi.Url]
    public Uri? Page { get; set; }

    [Phi.Charge]
    public decimal Charge { get; set; }

    [Phi.Payment]
    public double Paid { get; set; }

    [Phi.Payment]
    public float? PaidBefore { get; set; }

    [Phi.AccountNumber]
    public long Account { get; set; }

    [Phi.VitalSign]
    public short Pulse { get; set; }

    [Phi.VitalSign]
    public TimeOnly? MeasuredAt { get; set; }

    [Phi.Photograph]
    public byte[]? Photograph { get; set; }

    [Phi.Sex]
    public char Sex { get; set; }

    [Phi.Demographic]
    public DayOfWeek? Weekday { get; set; }

    [Phi.Demographic]
    public bool IsVeteran { get; set; }

    [Phi.Diagnosis]
    public string[] Diagnoses { get; set; } = [];

    [Phi.Procedure]
    public ISet<string> Procedures { get; set; } = new HashSet<string>();

    [Phi.Medication]
    public ImmutableArray<string> Medications { get; set; } = [];

    [Phi.LabResult]
    public IReadOnlyDictionary<string, decimal>? Results { get; set; }

    [NotPhi("A number of the clinic's own")]
    public int Batch { get; init; }

    [SensitivityLabels]
    public List<string> Labels { get; set; } = [];

    public IReadOnlyList<Visit> Visits { get; set; } = [];

    public Visit? LastVisit { get; set; }

    public Place Place { get; set; }

    [Phi.Name]
    public string Shown => $"{Name} {Telephone}";
}
