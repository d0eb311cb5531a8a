using MinNecessary.Specification.Reference.Plain;

namespace MinNecessary.Specification.Reference.Sections;

/// <summary>
/// 45 CFR 164.514(d)(5): no entire medical record unless that is specifically justified. A grant that shows one does not validate without its
/// justification; whoever approves one in a review gives it.
/// </summary>
internal static class Section164_514_d_5
{
    private static readonly string[] Clinical = ["Diagnosis", "Procedure", "Medication", "LabResult", "VitalSign", "ClinicalNote"];

    public static void RequireJustification(PlainApproval approval, Answer answer) =>
        answer.DenyIf(Clinical.All(approval.Categories.Contains) && Matter.IsBlank(approval.EntireRecordJustificationId), "EntireRecordNotJustified");
}
