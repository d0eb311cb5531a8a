namespace MinNecessary;

public static partial class Phi
{
    // What another rule protects beyond the minimum necessary rule.

    /// <summary>A psychotherapy note. No grant may disclose it: it needs an authorization (45 CFR 164.508(a)(2)).</summary>
    public sealed class PsychotherapyNoteAttribute : PhiAttribute
    {
        /// <summary>Classifies the member as <c>PsychotherapyNote</c>.</summary>
        public PsychotherapyNoteAttribute()
            : base("PsychotherapyNote")
        {
        }
    }

    /// <summary>A substance use disorder record (42 CFR Part 2) (42 CFR 2.11).</summary>
    public sealed class SubstanceUseAttribute : PhiAttribute
    {
        /// <summary>Classifies the member as <c>SubstanceUse</c>.</summary>
        public SubstanceUseAttribute()
            : base("SubstanceUse")
        {
        }
    }

    /// <summary>A substance use disorder counseling note. No grant may disclose it: it needs a consent of its own (42 CFR 2.31(b)).</summary>
    public sealed class SubstanceUseCounselingNoteAttribute : PhiAttribute
    {
        /// <summary>Classifies the member as <c>SubstanceUseCounselingNote</c>.</summary>
        public SubstanceUseCounselingNoteAttribute()
            : base("SubstanceUseCounselingNote")
        {
        }
    }

    /// <summary>Genetic information (45 CFR 160.103).</summary>
    public sealed class GeneticInformationAttribute : PhiAttribute
    {
        /// <summary>Classifies the member as <c>GeneticInformation</c>.</summary>
        public GeneticInformationAttribute()
            : base("GeneticInformation")
        {
        }
    }

    /// <summary>HIV status, test or treatment, which many states protect (45 CFR 160.103).</summary>
    public sealed class HivAttribute : PhiAttribute
    {
        /// <summary>Classifies the member as <c>Hiv</c>.</summary>
        public HivAttribute()
            : base("Hiv")
        {
        }
    }

    /// <summary>A mental health record that is not a psychotherapy note (45 CFR 160.103).</summary>
    public sealed class MentalHealthAttribute : PhiAttribute
    {
        /// <summary>Classifies the member as <c>MentalHealth</c>.</summary>
        public MentalHealthAttribute()
            : base("MentalHealth")
        {
        }
    }

    /// <summary>Reproductive health care (45 CFR 160.103).</summary>
    public sealed class ReproductiveHealthAttribute : PhiAttribute
    {
        /// <summary>Classifies the member as <c>ReproductiveHealth</c>.</summary>
        public ReproductiveHealthAttribute()
            : base("ReproductiveHealth")
        {
        }
    }
}
