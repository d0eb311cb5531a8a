namespace MinNecessary.Specification.Reference.Sections;

/// <summary>
/// 45 CFR 164.514(h): before a disclosure, the identity and the authority of whoever asks are verified. A grant for a disclosure does not validate
/// without the condition; what no grant covers is verified all the same.
/// </summary>
internal static class Section164_514_h
{
    public static void RequireVerification(Matter matter, Answer answer)
    {
        if (matter.Request.Activity == "Disclosure")
        {
            Section164_514_d_2.RequireCondition(matter, answer, "IdentityVerified");
        }
    }
}
