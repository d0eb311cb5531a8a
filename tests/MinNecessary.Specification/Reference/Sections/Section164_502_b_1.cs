namespace MinNecessary.Specification.Reference.Sections;

/// <summary>45 CFR 164.502(b)(1): a use, disclosure or request is of somebody's information; who does not say whose cannot limit it.</summary>
internal static class Section164_502_b_1
{
    public static void RequireSubject(Matter matter, Answer answer) =>
        answer.DenyIf(Matter.IsBlank(matter.Request.Subject), "SubjectMissing");
}
