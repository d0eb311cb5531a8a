namespace MinNecessary.Generators.Naming;

/// <summary>
/// What a name says of a category, the first that fits. What is protected most stands first, and what says it in more words before
/// what says it in one: a payer's name is no person's, an email address no street's.
/// </summary>
internal static class CategoryRules
{
    private const ValueKinds Any = ValueKinds.Any;
    private const ValueKinds Text = ValueKinds.Text;
    private const ValueKinds Date = ValueKinds.Date;
    private const ValueKinds Dated = ValueKinds.Date | ValueKinds.Text;
    private const ValueKinds Number = ValueKinds.Number;
    private const ValueKinds Amount = ValueKinds.Amount;
    private const ValueKinds Word = ValueKinds.Text | ValueKinds.Other;
    private const ValueKinds Id = ValueKinds.Text | ValueKinds.Integer | ValueKinds.Other;

    public static IReadOnlyList<CategoryRule> All { get; } =
    [
        new("PsychotherapyNote", Any, "psychotherapy, therapy note"),
        new("SubstanceUseCounselingNote", Any, "counseling note, substance counseling"),
        new("SubstanceUse", Any, "substance use, substance abuse, alcohol use, alcohol abuse, drug abuse, opioid use, addiction, sud, methadone"),
        new("Hiv", Any, "hiv"),
        new("GeneticInformation", Any, "genetic, genetics, genomic, genome, genotype, dna, brca"),
        new("MentalHealth", Any, "mental health, behavioral health, psychiatric, psychiatry"),
        new("ReproductiveHealth", Any, "reproductive, pregnancy, pregnant, abortion, infertility, contraception, contraceptive, fertility, gravida"),

        new("Ssn", Any, "ssn, social security"),
        new("PaymentCard", Any, "card number, credit card, debit card, payment card, cardholder, cvv, cvc"),
        new("BankAccount", Any, "bank account, routing number, bank routing, iban"),
        new("BirthDate", Dated | Number, "dob, birth date, date of birth, birth year, year of birth, birth month, born"),
        new("DeathDate", Dated, "death date, date of death, death"),
        new("DeathDate", Date, "deceased"),
        new("AdmissionDate", Dated, "admission date, admit date, date of admission"),
        new("AdmissionDate", Date, "admission, admit, admitted"),
        new("DischargeDate", Dated, "discharge date, date of discharge"),
        new("DischargeDate", Date, "discharge, discharged"),
        new("ServiceDate", Dated, "service date, date of service, dos, visit date, encounter date, appointment date, procedure date, treatment date, service from date, service to date"),
        new("ServiceDate", Date, "service, visit, encounter, appointment"),
        new("OtherDate", Dated, "onset date, date of onset, injury date, date of injury, accident date, date of accident"),

        new("Fax", Any, "fax"),
        new("Email", Word, "email, e mail"),
        new("IpAddress", Word, "ip address, ip, ipv 4, ipv 6"),
        new("DeviceIdentifier", Id, "mac address, device id, device serial, device number, serial number, udi, implant"),
        new("Url", Word, "url, website, web site, web address, web page, home page"),
        new("Telephone", Id, "phone, mobile, mobile number, cell, cell number, pager"),

        new("Provider", Id, "provider, physician, doctor, npi, surgeon, attending, rendering, referring, clinician, dea, pharmacist, dentist, nurse"),
        new("LicenseNumber", Id, "license number, driver license, license, certificate number"),
        new("VehicleIdentifier", Id, "vin, vehicle, license plate, plate number"),
        new("Biometric", Any, "biometric, fingerprint, finger print, voiceprint, voice print, retina"),
        new("Photograph", Any, "photo, photograph, portrait, face image"),

        new("HealthPlanBeneficiaryNumber", Id, "member id, member number, subscriber id, subscriber number, beneficiary, beneficiary id, beneficiary number, mbi, hicn, medicaid id, medicaid number, medicare id, medicare number, insured id, insured number, insurance id, insurance number, policy number, health plan number"),
        new("AuthorizationNumber", Id, "authorization number, authorization id, prior authorization, pre authorization, preauthorization, referral number, referral id"),
        new("MedicalRecordNumber", Id, "mrn, medical record, chart number, patient number, patient mrn"),
        new("MedicalRecordNumber", Text, "patient id"),
        new("AccountNumber", Id, "patient control, patient account, account number, account id, pcn"),
        new("OtherUniqueIdentifier", Id, "patient id, person id, claim number, claim id, encounter id, encounter number, visit number, visit id, invoice number, case number, passport, national id"),

        new("Adjustment", Any, "adjustment, adjusted, write off, writeoff, discount, remark code, denial code, denial reason, carc, rarc, contractual"),
        new("Balance", Number, "balance, owed, amount due, outstanding, patient responsibility"),
        new("Payment", Number, "paid, payment, amount paid"),
        new("Charge", Number, "charge, charged, billed, fee"),
        new("Charge", Amount, "total, subtotal, amount, price"),
        new("Procedure", Number, "unit"),

        new("Payer", Id, "payer, insurer, insurance company, insurance name, insurance carrier, carrier, health plan"),
        new("Coverage", Word, "coverage, plan, group number, group name, group id, relationship, eligibility"),
        new("Facility", Id, "facility, hospital, place of service, clinic, ward"),

        new("Diagnosis", Word, "diagnosis, icd, icd 9, icd 10, drg, chief complaint, symptom"),
        new("Procedure", Word, "procedure, cpt, hcpcs, cdt, modifier, service code, revenue code"),
        new("Medication", Id, "medication, drug, ndc, prescription, rx, dosage"),
        new("LabResult", Any, "lab, lab result, laboratory, test result, specimen, loinc"),
        new("VitalSign", Any, "blood pressure, systolic, diastolic, heart rate, pulse, temperature, weight, height, bmi, vital"),
        new("ClinicalNote", Text, "clinical note, progress note, chart note, soap, discharge summary, medical history, operative note"),

        new("Age", Number | Text, "patient age, age in year, age year, age at, age month"),
        new("Sex", Word, "sex, gender"),
        new("Demographic", Word, "race, ethnicity, language, marital, religion, nationality, occupation"),

        new("ZipCode", Id, "zip, postal"),
        new("City", Word, "city, town, county, municipality"),
        new("State", Word, "state code, home state, address state, patient state, mailing state, us state"),
        new("StreetAddress", Word, "address, street, po box, apartment, apt"),
        new("Name", Text, "patient name, first name, last name, middle name, middle initial, full name, given name, family name, maiden name, preferred name, nickname, guarantor, guardian, next of kin, emergency contact, subscriber name, insured name, member name, person name, responsible party, employer name, spouse, mother, father, policy holder, policyholder"),
        new("Name", Text, "patient, subscriber, insured"),

        new("FreeText", Text, "note, comment, remark, memo, narrative, free text, instruction"),
    ];
}
