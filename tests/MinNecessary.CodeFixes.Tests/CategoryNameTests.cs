using MinNecessary.Generators.Naming;
using MinNecessary.Policy;

namespace MinNecessary.CodeFixes.Tests;

/// <summary>What a name says of a category, and what it does not.</summary>
public sealed class CategoryNameTests
{
    [Theory]
    [InlineData("Ssn", "Ssn")]
    [InlineData("SSN", "Ssn")]
    [InlineData("PatientSSNLast4", "Ssn")]
    [InlineData("social_security_number", "Ssn")]
    [InlineData("SocialSecurityNumber", "Ssn")]
    [InlineData("PatientName", "Name")]
    [InlineData("FirstName", "Name")]
    [InlineData("Lastname", "Name")]
    [InlineData("EmergencyContact", "Name")]
    [InlineData("Mrn", "MedicalRecordNumber")]
    [InlineData("PatientMRN", "MedicalRecordNumber")]
    [InlineData("PatientId", "MedicalRecordNumber")]
    [InlineData("MemberId", "HealthPlanBeneficiaryNumber")]
    [InlineData("SubscriberID", "HealthPlanBeneficiaryNumber")]
    [InlineData("AccountNumber", "AccountNumber")]
    [InlineData("PatientControlNumber", "AccountNumber")]
    [InlineData("PriorAuthorizationNumber", "AuthorizationNumber")]
    [InlineData("ClaimNumber", "OtherUniqueIdentifier")]
    [InlineData("Zip", "ZipCode")]
    [InlineData("PostalCode", "ZipCode")]
    [InlineData("City", "City")]
    [InlineData("State", "State")]
    [InlineData("AddressLine1", "StreetAddress")]
    [InlineData("HomePhone", "Telephone")]
    [InlineData("FaxNumber", "Fax")]
    [InlineData("EmailAddress", "Email")]
    [InlineData("IpAddress", "IpAddress")]
    [InlineData("Gender", "Sex")]
    [InlineData("Race", "Demographic")]
    [InlineData("Diagnoses", "Diagnosis")]
    [InlineData("Icd10", "Diagnosis")]
    [InlineData("ICD10Codes", "Diagnosis")]
    [InlineData("PrincipalDx", "Diagnosis")]
    [InlineData("Cpt", "Procedure")]
    [InlineData("Modifiers", "Procedure")]
    [InlineData("NdcCode", "Medication")]
    [InlineData("RenderingProviderNpi", "Provider")]
    [InlineData("PayerName", "Payer")]
    [InlineData("GroupNumber", "Coverage")]
    [InlineData("PlaceOfService", "Facility")]
    [InlineData("DenialReason", "Adjustment")]
    [InlineData("BankAccountNumber", "BankAccount")]
    [InlineData("CreditCard", "PaymentCard")]
    [InlineData("DriversLicense", "LicenseNumber")]
    [InlineData("Vin", "VehicleIdentifier")]
    [InlineData("DeviceSerialNumber", "DeviceIdentifier")]
    [InlineData("Website", "Url")]
    [InlineData("Fingerprint", "Biometric")]
    [InlineData("HivStatusText", "Hiv")]
    [InlineData("PsychotherapyNotes", "PsychotherapyNote")]
    [InlineData("ProgressNote", "ClinicalNote")]
    [InlineData("Comments", "FreeText")]
    public void A_text_is_what_its_name_says(string name, string category) => Assert.Equal(category, CategoryNames.Find(name, "Claim", ValueKinds.Text));

    [Theory]
    [InlineData("Dob", "BirthDate")]
    [InlineData("BirthDate", "BirthDate")]
    [InlineData("DateOfDeath", "DeathDate")]
    [InlineData("AdmitDate", "AdmissionDate")]
    [InlineData("DischargedOn", "DischargeDate")]
    [InlineData("DateOfService", "ServiceDate")]
    [InlineData("ServiceFrom", "ServiceDate")]
    [InlineData("OnsetDate", "OtherDate")]
    public void A_date_is_what_its_name_says(string name, string category) => Assert.Equal(category, CategoryNames.Find(name, "Claim", ValueKinds.Date));

    [Theory]
    [InlineData("Total", "Charge")]
    [InlineData("TotalCharges", "Charge")]
    [InlineData("AmountPaid", "Payment")]
    [InlineData("BalanceDue", "Balance")]
    [InlineData("WriteOff", "Adjustment")]
    [InlineData("Age", "Age")]
    [InlineData("Weight", "VitalSign")]
    public void An_amount_is_what_its_name_says(string name, string category) => Assert.Equal(category, CategoryNames.Find(name, "Claim", ValueKinds.Amount));

    [Theory]
    [InlineData("Page")]
    [InlineData("Stage")]
    [InlineData("Assessment")]
    [InlineData("Mission")]
    [InlineData("Vaccine")]
    [InlineData("Capacity")]
    [InlineData("Scope")]
    [InlineData("Surface")]
    [InlineData("Filename")]
    [InlineData("UserName")]
    [InlineData("DisplayName")]
    [InlineData("Name")]
    [InlineData("Id")]
    [InlineData("Status")]
    [InlineData("StateMachine")]
    [InlineData("AddressType")]
    [InlineData("PhoneFormat")]
    [InlineData("PatientCount")]
    [InlineData("Tracestate")]
    [InlineData("")]
    [InlineData("_")]
    public void A_name_that_has_the_letters_but_not_the_word_says_nothing(string name) => Assert.Null(CategoryNames.Find(name, "Claim", ValueKinds.Text));

    [Theory]
    [InlineData("Patient", "Name")]
    [InlineData("GuarantorInfo", "Name")]
    [InlineData("Payer", "Payer")]
    [InlineData("ProviderDto", "Provider")]
    [InlineData("Plan", null)]
    public void A_bare_name_is_of_what_the_type_says(string type, string? category) => Assert.Equal(category, CategoryNames.Find("Name", type, ValueKinds.Text));

    [Theory]
    [InlineData("DueDate", nameof(ValueKinds.Date))]
    [InlineData("IsPaid", nameof(ValueKinds.Flag))]
    [InlineData("TotalLines", nameof(ValueKinds.Integer))]
    [InlineData("City", nameof(ValueKinds.Amount))]
    public void A_value_of_another_kind_is_not_what_the_name_would_say(string name, string kind) => Assert.Null(CategoryNames.Find(name, "Claim", Enum.Parse<ValueKinds>(kind)));

    [Theory]
    [InlineData("FollowUp", "OtherDate")]
    [InlineData("CreatedAt", null)]
    [InlineData("LastModified", null)]
    public void A_date_without_a_telling_name_is_proposed_by_its_type(string name, string? category) => Assert.Equal(category, CategoryNames.FindByKind(name, ValueKinds.Date));

    [Fact]
    public void Every_rule_proposes_a_category_that_there_is() =>
        Assert.All(CategoryRules.All, rule => Assert.True(CategoryCatalog.IsKnown(rule.Category), rule.Category));

    [Fact]
    public void Every_category_can_be_proposed() =>
        Assert.Equal([], CategoryCatalog.Names.Except(CategoryRules.All.Select(rule => rule.Category)));

    [Fact]
    public void No_rule_stands_behind_one_that_says_all_it_says() => Assert.All(
        CategoryRules.All,
        rule => Assert.Contains(
            Enum.GetValues<ValueKinds>(),
            kind => rule.Phrases.Any(phrase => ReferenceEquals(CategoryRules.All.FirstOrDefault(each => each.Says(phrase, kind)), rule))));
}
