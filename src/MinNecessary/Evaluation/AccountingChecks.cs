using MinNecessary.Policy;

namespace MinNecessary;

/// <summary>Whether a disclosure belongs in the individual's accounting (45 CFR 164.528(a)(1)).</summary>
internal static class AccountingChecks
{
    private static readonly Obligation Account = new(
        ObligationCodes.AccountForDisclosure, "45 CFR 164.528", "Record the disclosure so that the individual's accounting lists it.");

    public static void Check(EvaluationInput input, EvaluationDraft draft)
    {
        // Excluded: treatment, payment, operations; to the individual; under an authorization; a limited data set. De-identified data is no PHI.
        // What the Secretary or the law requires is no disclosure for treatment, payment or operations (164.506), whatever purpose it is made under.
        bool isRequired = input.Grant?.Exemption is Exemption.Secretary or Exemption.RequiredByLaw;
        bool isExcluded = (input.IsForTreatmentPaymentOrOperations && !isRequired)
            || input.Grant?.Exemption is Exemption.Individual or Exemption.Authorization
            || input.Recipient?.Kind == RecipientKind.Individual
            || input.Grant?.Preset is not null;
        if (input.Request.Activity == Activity.Disclosure && !isExcluded)
        {
            draft.Oblige(Account);
        }
    }
}
