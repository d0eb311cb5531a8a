namespace MinNecessary.Specification.Reference.Sections;

/// <summary>
/// 45 CFR 164.528(a)(1): the individual may have an account of disclosures, except of those (i) for treatment, payment and operations, (ii) to the
/// individual, (iv) under an authorization, (viii) as part of a limited data set. De-identified data is no protected health information. What the
/// Secretary or the law requires is none of these, whatever the purpose is called.
/// </summary>
internal static class Section164_528
{
    public static void Account(Matter matter, Answer answer)
    {
        bool isRequired = matter.Exemption is "Secretary" or "RequiredByLaw";
        bool isExcepted = (matter.IsForTreatmentPaymentOrOperations && !isRequired)
            || matter.RecipientKind == "Individual"
            || matter.Exemption is "Individual" or "Authorization"
            || matter.Preset is not null;
        if (matter.Request.Activity == "Disclosure" && !isExcepted)
        {
            answer.Obligations.Add("AccountForDisclosure");
        }
    }
}
