namespace MinNecessary;

public static partial class Phi
{
    // What describes a person without naming one.

    /// <summary>Sex or gender (X12 DMG03) (45 CFR 160.103).</summary>
    public sealed class SexAttribute : PhiAttribute
    {
        /// <summary>Classifies the member as <c>Sex</c>.</summary>
        public SexAttribute()
            : base("Sex")
        {
        }
    }

    /// <summary>Any other demographic fact: race, ethnicity, language, marital status (45 CFR 160.103).</summary>
    public sealed class DemographicAttribute : PhiAttribute
    {
        /// <summary>Classifies the member as <c>Demographic</c>.</summary>
        public DemographicAttribute()
            : base("Demographic")
        {
        }
    }
}
