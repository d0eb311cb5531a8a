namespace MinNecessary;

public static partial class Phi
{
    // What was found, done and given.

    /// <summary>A diagnosis code or text (ICD-10-CM; X12 HI) (45 CFR 160.103).</summary>
    public sealed class DiagnosisAttribute : PhiAttribute
    {
        /// <summary>Classifies the member as <c>Diagnosis</c>.</summary>
        public DiagnosisAttribute()
            : base("Diagnosis")
        {
        }
    }

    /// <summary>A procedure code, modifier or unit count (CPT, HCPCS; X12 SV101) (45 CFR 160.103).</summary>
    public sealed class ProcedureAttribute : PhiAttribute
    {
        /// <summary>Classifies the member as <c>Procedure</c>.</summary>
        public ProcedureAttribute()
            : base("Procedure")
        {
        }
    }

    /// <summary>A drug, such as a National Drug Code (X12 LIN03) (45 CFR 160.103).</summary>
    public sealed class MedicationAttribute : PhiAttribute
    {
        /// <summary>Classifies the member as <c>Medication</c>.</summary>
        public MedicationAttribute()
            : base("Medication")
        {
        }
    }

    /// <summary>A laboratory result (45 CFR 160.103).</summary>
    public sealed class LabResultAttribute : PhiAttribute
    {
        /// <summary>Classifies the member as <c>LabResult</c>.</summary>
        public LabResultAttribute()
            : base("LabResult")
        {
        }
    }

    /// <summary>A vital sign or measurement (45 CFR 160.103).</summary>
    public sealed class VitalSignAttribute : PhiAttribute
    {
        /// <summary>Classifies the member as <c>VitalSign</c>.</summary>
        public VitalSignAttribute()
            : base("VitalSign")
        {
        }
    }

    /// <summary>A clinical note or attachment; not a psychotherapy note (45 CFR 160.103).</summary>
    public sealed class ClinicalNoteAttribute : PhiAttribute
    {
        /// <summary>Classifies the member as <c>ClinicalNote</c>.</summary>
        public ClinicalNoteAttribute()
            : base("ClinicalNote")
        {
        }
    }

    /// <summary>Where the service was given, such as the place of service (X12 CLM05-1) (45 CFR 160.103).</summary>
    public sealed class FacilityAttribute : PhiAttribute
    {
        /// <summary>Classifies the member as <c>Facility</c>.</summary>
        public FacilityAttribute()
            : base("Facility")
        {
        }
    }

    /// <summary>Who gave, ordered or bills the service (45 CFR 160.103).</summary>
    public sealed class ProviderAttribute : PhiAttribute
    {
        /// <summary>Classifies the member as <c>Provider</c>.</summary>
        public ProviderAttribute()
            : base("Provider")
        {
        }
    }
}
