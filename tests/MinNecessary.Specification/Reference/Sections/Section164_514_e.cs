namespace MinNecessary.Specification.Reference.Sections;

/// <summary>45 CFR 164.514(e)(4): a limited data set is used or disclosed under a data use agreement; it is known which.</summary>
internal static class Section164_514_e
{
    public static void RequireAgreement(Matter matter, Answer answer) =>
        answer.DenyIf(matter.Preset == "LimitedDataSet" && Matter.IsBlank(matter.Facts.AgreementId), matter.Facts.Without("Agreement", "DataUseAgreementMissing"));
}
