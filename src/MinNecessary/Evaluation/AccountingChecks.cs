using MinNecessary.Policy;

namespace MinNecessary;

/// <summary>Whether a disclosure belongs in the individual's accounting (45 CFR 164.528(a)(1)).</summary>
internal static class AccountingChecks
{
    private static readonly Obligation Account = new(
        ObligationCodes.AccountForDisclosure, "45 CFR 164.528", "Record the disclosure so that the individual's accounting lists it.");

    public static void Check(EvaluationInput input, EvaluationDraft draft)
    {
        if (input.Request.Activity == Activity.Disclosure && IsAccountable(input.Policy, input.Request.Activity, input.Request.Recipient, input.Request.Purpose, input.Grant))
        {
            draft.Oblige(Account);
        }
    }

    public static bool IsAccountable(PolicyDocument policy, Activity activity, string? recipient, string purpose, GrantDefinition? grant)
    {
        // Excluded: treatment, payment, operations; to the individual; under an authorization; a limited data set. De-identified data is no PHI.
        // What the Secretary or the law requires is no disclosure for treatment, payment or operations (164.506), whatever purpose it is made under.
        bool isRequired = grant?.Exemption is Exemption.Secretary or Exemption.RequiredByLaw;
        bool isTreatmentPaymentOrOperations = policy.Purposes.TryGetValue(purpose, out PurposeDefinition? declared) && declared.Basis is PurposeBasis.Treatment or PurposeBasis.Payment or PurposeBasis.Operations;
        bool isExcluded = (isTreatmentPaymentOrOperations && !isRequired)
            || grant?.Exemption is Exemption.Individual or Exemption.Authorization
            || (recipient is not null && policy.Recipients.TryGetValue(recipient, out RecipientDefinition? party) && party.Kind == RecipientKind.Individual)
            || grant?.Preset is not null;
        return activity == Activity.Disclosure && !isExcluded;
    }
}
