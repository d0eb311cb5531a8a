namespace MinNecessary.Specification.Reference.Sections;

/// <summary>45 CFR 164.502(e), 164.504(e): a business associate is given protected health information under an agreement alone.</summary>
internal static class Section164_504_e
{
    public static void RequireAgreement(Matter matter, Answer answer)
    {
        if (matter.RecipientKind == "BusinessAssociate")
        {
            Section164_514_d_2.RequireCondition(matter, answer, "AgreementInForce");
        }
    }
}
