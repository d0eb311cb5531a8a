using MinNecessary.Specification.Reference.Plain;

namespace MinNecessary.Specification.Reference.Sections;

/// <summary>
/// 42 CFR Part 2: records of a substance use disorder programme are used and disclosed with the patient's consent (2.31, 2.33), even for payment;
/// what is disclosed carries the notice that forbids more (2.32(a)) and the consent or its scope (2.32(b)). The patient's own access needs none (2.23).
/// </summary>
internal static class Part2
{
    public static void RequireConsent(Matter matter, Answer answer)
    {
        if (matter.Exemption == "Individual")
        {
            return;
        }

        PlainConsent? consent = matter.Facts.Consent;
        if (consent is not null && IsInForce(consent, matter))
        {
            if (consent.ExpiresOn is { } day)
            {
                answer.EndAt(day);
            }

            if (matter.Request.Activity == "Disclosure")
            {
                answer.Obligations.AddRange(["AttachRedisclosureNotice", "AttachConsent"]);
            }

            return;
        }

        string code = consent is null ? matter.Facts.Without("Consent", "SubstanceUseConsentMissing") : "SubstanceUseConsentNotInForce";
        bool isWholeRecord = matter.Facts.IsFromSubstanceUseProgram == true;
        bool isShown = answer.Shown.Contains("SubstanceUse");
        if ((isWholeRecord || isShown) && Section164_312.IsEmergencyTreatment(matter))
        {
            // 2.51: to medical personnel in a medical emergency.
            Section164_312.SetAside(matter, answer, code);
            return;
        }

        // All that comes from a programme counts as its record, labelled or not; of other records, what is labelled does.
        answer.DenyIf(isWholeRecord, code);
        answer.WithholdLabel("SubstanceUse", evenWithoutLabels: false);
        if (isShown && Section164_522.CanBeLeftOut("SubstanceUse", matter))
        {
            answer.WithheldCategories.Add("SubstanceUse");
        }
        else if (isShown && !isWholeRecord)
        {
            answer.Deny(code);
        }
    }

    /// <summary>2.31(a): it names the patient, the recipients, the purpose, and is signed; (b), (c): it is neither revoked, expired nor deficient.</summary>
    private static bool IsInForce(PlainConsent consent, Matter matter)
    {
        bool isSound = !Matter.IsBlank(consent.Id) && consent.Subject == (matter.Request.Subject ?? "") && !consent.IsRevoked
            && consent.SignedOn <= matter.Today && !(consent.ExpiresOn <= matter.Today);

        // (a)(7): a date, an event or a condition ends it; only one for treatment, payment and operations may say "none".
        bool isEnded = consent.HasExpirationEventOccurred;
        bool hasEnd = consent.ExpiresOn is not null || !Matter.IsBlank(consent.ExpirationEvent) || matter.IsForTreatmentPaymentOrOperations;
        bool isNamed = matter.Request.Recipient is not { } recipient || consent.Recipients.Contains(recipient);

        // 2.31(a)(4)(i): one consent for all future treatment, payment and operations may describe its recipients without naming them.
        bool isForAll = consent.CoversTreatmentPaymentOperations && matter.IsForTreatmentPaymentOrOperations && (isNamed || consent.Recipients.Count == 0);
        bool isForPurpose = consent.Purposes.Contains(matter.Request.Purpose) && isNamed;
        return isSound && !isEnded && hasEnd && (isForAll || isForPurpose);
    }
}
