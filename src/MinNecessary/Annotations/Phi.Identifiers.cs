namespace MinNecessary;

/// <summary>
/// The categories of protected health information that billing meets, each an attribute: <c>[Phi.Ssn]</c>.
/// The category's name in the policy is the attribute's name without the suffix.
/// </summary>
public static partial class Phi
{
    // The identifiers of the Safe Harbor method, 45 CFR 164.514(b)(2)(i). They cover the individual's relatives, employers and household members too.

    /// <summary>A name, or a part of one (45 CFR 164.514(b)(2)(i)(A)).</summary>
    public sealed class NameAttribute : PhiAttribute
    {
        /// <summary>Classifies the member as <c>Name</c>.</summary>
        public NameAttribute()
            : base("Name")
        {
        }
    }

    /// <summary>A street address or post box (45 CFR 164.514(b)(2)(i)(B)).</summary>
    public sealed class StreetAddressAttribute : PhiAttribute
    {
        /// <summary>Classifies the member as <c>StreetAddress</c>.</summary>
        public StreetAddressAttribute()
            : base("StreetAddress")
        {
        }
    }

    /// <summary>A town, city, county or precinct (45 CFR 164.514(b)(2)(i)(B)).</summary>
    public sealed class CityAttribute : PhiAttribute
    {
        /// <summary>Classifies the member as <c>City</c>.</summary>
        public CityAttribute()
            : base("City")
        {
        }
    }

    /// <summary>A state. Not an identifier of the Safe Harbor list, PHI all the same (45 CFR 160.103).</summary>
    public sealed class StateAttribute : PhiAttribute
    {
        /// <summary>Classifies the member as <c>State</c>.</summary>
        public StateAttribute()
            : base("State")
        {
        }
    }

    /// <summary>A ZIP code of five or nine digits (45 CFR 164.514(b)(2)(i)(B)).</summary>
    public sealed class ZipCodeAttribute : PhiAttribute
    {
        /// <summary>Classifies the member as <c>ZipCode</c>.</summary>
        public ZipCodeAttribute()
            : base("ZipCode")
        {
        }
    }

    /// <summary>A date of birth (45 CFR 164.514(b)(2)(i)(C)).</summary>
    public sealed class BirthDateAttribute : PhiAttribute
    {
        /// <summary>Classifies the member as <c>BirthDate</c>.</summary>
        public BirthDateAttribute()
            : base("BirthDate")
        {
        }
    }

    /// <summary>A date of death (45 CFR 164.514(b)(2)(i)(C)).</summary>
    public sealed class DeathDateAttribute : PhiAttribute
    {
        /// <summary>Classifies the member as <c>DeathDate</c>.</summary>
        public DeathDateAttribute()
            : base("DeathDate")
        {
        }
    }

    /// <summary>A date of admission (45 CFR 164.514(b)(2)(i)(C)).</summary>
    public sealed class AdmissionDateAttribute : PhiAttribute
    {
        /// <summary>Classifies the member as <c>AdmissionDate</c>.</summary>
        public AdmissionDateAttribute()
            : base("AdmissionDate")
        {
        }
    }

    /// <summary>A date of discharge (45 CFR 164.514(b)(2)(i)(C)).</summary>
    public sealed class DischargeDateAttribute : PhiAttribute
    {
        /// <summary>Classifies the member as <c>DischargeDate</c>.</summary>
        public DischargeDateAttribute()
            : base("DischargeDate")
        {
        }
    }

    /// <summary>A date of service (45 CFR 164.514(b)(2)(i)(C)).</summary>
    public sealed class ServiceDateAttribute : PhiAttribute
    {
        /// <summary>Classifies the member as <c>ServiceDate</c>.</summary>
        public ServiceDateAttribute()
            : base("ServiceDate")
        {
        }
    }

    /// <summary>Any other date directly related to an individual (45 CFR 164.514(b)(2)(i)(C)).</summary>
    public sealed class OtherDateAttribute : PhiAttribute
    {
        /// <summary>Classifies the member as <c>OtherDate</c>.</summary>
        public OtherDateAttribute()
            : base("OtherDate")
        {
        }
    }

    /// <summary>An age (45 CFR 164.514(b)(2)(i)(C)).</summary>
    public sealed class AgeAttribute : PhiAttribute
    {
        /// <summary>Classifies the member as <c>Age</c>.</summary>
        public AgeAttribute()
            : base("Age")
        {
        }
    }

    /// <summary>A telephone number (45 CFR 164.514(b)(2)(i)(D)).</summary>
    public sealed class TelephoneAttribute : PhiAttribute
    {
        /// <summary>Classifies the member as <c>Telephone</c>.</summary>
        public TelephoneAttribute()
            : base("Telephone")
        {
        }
    }

    /// <summary>A fax number (45 CFR 164.514(b)(2)(i)(E)).</summary>
    public sealed class FaxAttribute : PhiAttribute
    {
        /// <summary>Classifies the member as <c>Fax</c>.</summary>
        public FaxAttribute()
            : base("Fax")
        {
        }
    }

    /// <summary>An email address (45 CFR 164.514(b)(2)(i)(F)).</summary>
    public sealed class EmailAttribute : PhiAttribute
    {
        /// <summary>Classifies the member as <c>Email</c>.</summary>
        public EmailAttribute()
            : base("Email")
        {
        }
    }

    /// <summary>A social security number (45 CFR 164.514(b)(2)(i)(G)).</summary>
    public sealed class SsnAttribute : PhiAttribute
    {
        /// <summary>Classifies the member as <c>Ssn</c>.</summary>
        public SsnAttribute()
            : base("Ssn")
        {
        }
    }

    /// <summary>A medical record number (45 CFR 164.514(b)(2)(i)(H)).</summary>
    public sealed class MedicalRecordNumberAttribute : PhiAttribute
    {
        /// <summary>Classifies the member as <c>MedicalRecordNumber</c>.</summary>
        public MedicalRecordNumberAttribute()
            : base("MedicalRecordNumber")
        {
        }
    }

    /// <summary>A health plan beneficiary number, the member id (45 CFR 164.514(b)(2)(i)(I)).</summary>
    public sealed class HealthPlanBeneficiaryNumberAttribute : PhiAttribute
    {
        /// <summary>Classifies the member as <c>HealthPlanBeneficiaryNumber</c>.</summary>
        public HealthPlanBeneficiaryNumberAttribute()
            : base("HealthPlanBeneficiaryNumber")
        {
        }
    }

    /// <summary>An account number, such as the patient control number of a claim (X12 CLM01) (45 CFR 164.514(b)(2)(i)(J)).</summary>
    public sealed class AccountNumberAttribute : PhiAttribute
    {
        /// <summary>Classifies the member as <c>AccountNumber</c>.</summary>
        public AccountNumberAttribute()
            : base("AccountNumber")
        {
        }
    }

    /// <summary>A certificate or licence number (45 CFR 164.514(b)(2)(i)(K)).</summary>
    public sealed class LicenseNumberAttribute : PhiAttribute
    {
        /// <summary>Classifies the member as <c>LicenseNumber</c>.</summary>
        public LicenseNumberAttribute()
            : base("LicenseNumber")
        {
        }
    }

    /// <summary>A vehicle identifier, serial number or plate (45 CFR 164.514(b)(2)(i)(L)).</summary>
    public sealed class VehicleIdentifierAttribute : PhiAttribute
    {
        /// <summary>Classifies the member as <c>VehicleIdentifier</c>.</summary>
        public VehicleIdentifierAttribute()
            : base("VehicleIdentifier")
        {
        }
    }

    /// <summary>A device identifier or serial number (45 CFR 164.514(b)(2)(i)(M)).</summary>
    public sealed class DeviceIdentifierAttribute : PhiAttribute
    {
        /// <summary>Classifies the member as <c>DeviceIdentifier</c>.</summary>
        public DeviceIdentifierAttribute()
            : base("DeviceIdentifier")
        {
        }
    }

    /// <summary>A web address (45 CFR 164.514(b)(2)(i)(N)).</summary>
    public sealed class UrlAttribute : PhiAttribute
    {
        /// <summary>Classifies the member as <c>Url</c>.</summary>
        public UrlAttribute()
            : base("Url")
        {
        }
    }

    /// <summary>An internet protocol address (45 CFR 164.514(b)(2)(i)(O)).</summary>
    public sealed class IpAddressAttribute : PhiAttribute
    {
        /// <summary>Classifies the member as <c>IpAddress</c>.</summary>
        public IpAddressAttribute()
            : base("IpAddress")
        {
        }
    }

    /// <summary>A biometric identifier, finger and voice prints included (45 CFR 164.514(b)(2)(i)(P)).</summary>
    public sealed class BiometricAttribute : PhiAttribute
    {
        /// <summary>Classifies the member as <c>Biometric</c>.</summary>
        public BiometricAttribute()
            : base("Biometric")
        {
        }
    }

    /// <summary>A full-face photograph or a comparable image (45 CFR 164.514(b)(2)(i)(Q)).</summary>
    public sealed class PhotographAttribute : PhiAttribute
    {
        /// <summary>Classifies the member as <c>Photograph</c>.</summary>
        public PhotographAttribute()
            : base("Photograph")
        {
        }
    }

    /// <summary>Any other unique identifying number, characteristic or code (45 CFR 164.514(b)(2)(i)(R)).</summary>
    public sealed class OtherUniqueIdentifierAttribute : PhiAttribute
    {
        /// <summary>Classifies the member as <c>OtherUniqueIdentifier</c>.</summary>
        public OtherUniqueIdentifierAttribute()
            : base("OtherUniqueIdentifier")
        {
        }
    }

    /// <summary>Free text, which may hold any identifier (45 CFR 164.514(b)(2)(i)(R)).</summary>
    public sealed class FreeTextAttribute : PhiAttribute
    {
        /// <summary>Classifies the member as <c>FreeText</c>.</summary>
        public FreeTextAttribute()
            : base("FreeText")
        {
        }
    }

    /// <summary>A prior authorization or referral number (X12 REF*G1, REF*9F) (45 CFR 164.514(b)(2)(i)(R)).</summary>
    public sealed class AuthorizationNumberAttribute : PhiAttribute
    {
        /// <summary>Classifies the member as <c>AuthorizationNumber</c>.</summary>
        public AuthorizationNumberAttribute()
            : base("AuthorizationNumber")
        {
        }
    }
}
