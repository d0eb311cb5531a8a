namespace MinNecessary;

public static partial class Phi
{
    // Who insures the individual, and how.

    /// <summary>The health plan that pays (45 CFR 160.103).</summary>
    public sealed class PayerAttribute : PhiAttribute
    {
        /// <summary>Classifies the member as <c>Payer</c>.</summary>
        public PayerAttribute()
            : base("Payer")
        {
        }
    }

    /// <summary>Coverage: group, plan, relationship, order of payers (X12 SBR) (45 CFR 160.103).</summary>
    public sealed class CoverageAttribute : PhiAttribute
    {
        /// <summary>Classifies the member as <c>Coverage</c>.</summary>
        public CoverageAttribute()
            : base("Coverage")
        {
        }
    }
}
