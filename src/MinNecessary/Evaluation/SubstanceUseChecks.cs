using MinNecessary.Policy;

namespace MinNecessary;

/// <summary>Substance use disorder records: even payment needs the patient's consent, which travels with what is disclosed (42 CFR 2.31 to 2.33).</summary>
internal static class SubstanceUseChecks
{
    private const string Section = "42 CFR 2.31";

    private static readonly Reason Missing = new(
        ReasonCodes.SubstanceUseConsentMissing, ReasonKind.FactMissing, Section, "The record is one of a substance use disorder programme, and no consent is known. Obtain one from the patient, and register a fact source that knows it.");

    private static readonly Reason NotInForce = new(
        ReasonCodes.SubstanceUseConsentNotInForce, ReasonKind.NotPermitted, Section, "The consent for substance use disorder records is revoked, expired, incomplete, or not for this individual, purpose or recipient. Obtain one that is.");

    private static readonly Obligation Notice = new(
        ObligationCodes.AttachRedisclosureNotice, "42 CFR 2.32(a)", "Where what is disclosed holds a substance use disorder record, send the notice that forbids disclosing it further.");

    private static readonly Obligation Consent = new(
        ObligationCodes.AttachConsent, "42 CFR 2.32(b)", "Where what is disclosed holds a substance use disorder record, send a copy of the consent or a clear explanation of its scope.");

    public static void Check(EvaluationInput input, EvaluationDraft draft)
    {
        if (input.Grant?.Exemption == Exemption.Individual)
        {
            return;
        }

        SubstanceUseConsent? consent = input.Facts.SubstanceUseConsent;
        if (consent is not null && IsInForce(consent, input))
        {
            Rest(consent, input, draft);
            return;
        }

        Reason reason = consent is null ? Missing.Or(PaperKinds.SubstanceUseConsent, input.Facts) : NotInForce;
        bool isShown = draft.Shows("SubstanceUse");
        bool isConcerned = input.Facts.IsFromSubstanceUseProgram == true || isShown;
        if (isConcerned && input.IsEmergencyTreatment)
        {
            // 42 CFR 2.51(a): to medical personnel in a bona fide medical emergency, in which consent cannot be obtained.
            EmergencyClaim.SetAside(reason, input, draft);
            return;
        }

        draft.DenyIf(input.Facts.IsFromSubstanceUseProgram == true, reason);
        draft.WithholdLabel(LabelCatalog.SubstanceUse, hasToBeCarried: false);
        if (!isShown)
        {
            return;
        }

        if (input.Grant is null || input.Policy.IsRestrictable(input.Grant, "SubstanceUse"))
        {
            draft.Restrict("SubstanceUse");
        }
        else
        {
            draft.Deny(reason);
        }
    }

    private static void Rest(SubstanceUseConsent consent, EvaluationInput input, EvaluationDraft draft)
    {
        draft.RestOn(consent.Id);
        if (consent.ExpiresOn is { } end)
        {
            draft.EndAt(new DateTimeOffset(end, TimeOnly.MinValue, TimeSpan.Zero));
        }

        if (input.Request.Activity == Activity.Disclosure)
        {
            draft.Oblige(Notice);
            draft.Oblige(Consent);
        }
    }

    private static bool IsInForce(SubstanceUseConsent consent, EvaluationInput input) =>
        !string.IsNullOrWhiteSpace(consent.Id)
        && string.Equals(consent.Subject, input.Request.Subject, StringComparison.Ordinal)
        && !consent.IsRevoked
        && !consent.HasExpirationEventOccurred
        && HasEnd(consent, input)
        && consent.SignedOn is { } signed && signed <= input.Day
        && (consent.ExpiresOn is not { } end || input.Day < end)
        && ((consent.CoversTreatmentPaymentOperations && input.IsForTreatmentPaymentOrOperations && IsForRecipient(consent, input, isNoneForAll: true))
            || (consent.Purposes.Lists(input.Request.Purpose) && IsForRecipient(consent, input, isNoneForAll: false)));

    // 42 CFR 2.31(a)(7): "none" is an end for treatment, payment and operations, and for nothing else.
    private static bool HasEnd(SubstanceUseConsent consent, EvaluationInput input) =>
        input.IsForTreatmentPaymentOrOperations || consent.ExpiresOn is not null || !string.IsNullOrWhiteSpace(consent.ExpirationEvent);

    // 42 CFR 2.31(a)(4): a recipient is named; one consent for all treatment, payment and operations may describe them all.
    private static bool IsForRecipient(SubstanceUseConsent consent, EvaluationInput input, bool isNoneForAll) =>
        input.Request.Recipient is not { } recipient || consent.Recipients.Lists(recipient) || (isNoneForAll && consent.Recipients.Count == 0);
}
