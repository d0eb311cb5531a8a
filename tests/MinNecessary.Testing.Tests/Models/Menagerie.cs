using System.Collections.Immutable;

namespace MinNecessary.Testing.Tests.Models;

/// <summary>A member of every kind.</summary>
[PhiModel]
public sealed class Menagerie
{
    [Phi.Subject, Phi.MedicalRecordNumber]
    public string Id { get; set; } = "";

    [Phi.DeviceIdentifier]
    public Guid Device { get; set; }

    [Phi.Email]
    public string? Email { get; set; }

    [Phi.Telephone]
    public required string Telephone { get; init; }

    [Phi.ZipCode]
    public string? Zip { get; set; }

    [Phi.Url]
    public Uri? Page { get; set; }

    [Phi.BirthDate]
    public string? BornAsText { get; set; }

    [Phi.AdmissionDate]
    public DateTime Admitted { get; set; }

    [Phi.DischargeDate]
    public DateTimeOffset? Discharged { get; set; }

    [Phi.Charge]
    public double Price { get; set; }

    [Phi.Payment]
    public float Paid { get; set; }

    [Phi.AccountNumber]
    public int Account { get; set; }

    [Phi.PaymentCard]
    public long? Card { get; set; }

    [Phi.Photograph]
    public byte[]? Photograph { get; set; }

    [Phi.Name]
#pragma warning disable CA1051 // A field, as some models have.
    public string? NameInField;
#pragma warning restore CA1051

    [Phi.Name]
    internal string? InternalName { get; set; }

    [Phi.Diagnosis]
    public string[] Diagnoses { get; set; } = [];

    [Phi.Procedure]
    public ISet<string> Procedures { get; set; } = new HashSet<string>();

    [Phi.Medication]
    public ImmutableArray<string> Medications { get; set; } = [];

    [Phi.LabResult]
    public IReadOnlyDictionary<string, decimal>? Results { get; set; }

    [Phi.ClinicalNote]
    public List<string> Notes { get; } = [];

    [Phi.VitalSign]
    public short Pulse { get; set; }

    [Phi.Sex]
    public char Sex { get; set; }

    [Phi.Demographic]
    public Urgency Urgency { get; set; }

    [Phi.Age]
    public string Summary => $"{Telephone}, {Zip}";

    [Phi.Email]
    public string? Normalized
    {
        get;
        set => field = value?.ToUpperInvariant()[..4];
    }

    [NotPhi("A name of the office")]
    public required string Office { get; init; }

    [SensitivityLabels]
    public List<string> Labels { get; set; } = [];

    public Menagerie? Relative { get; set; }

    public Positional? Positional { get; set; }

    public Point Point { get; set; }
}
