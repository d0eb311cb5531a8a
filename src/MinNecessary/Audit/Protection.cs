namespace MinNecessary.Policy;

/// <summary>One thing that stands before what a grant shows, beside the grant itself. The purpose's basis, the recipient's kind and the exemption decide whether it does.</summary>
internal sealed class Protection
{
    private readonly Func<ProtectionContext, bool> _stands;
    private readonly string _gained;
    private readonly string _lost;

    private Protection(Func<ProtectionContext, bool> stands, string gained, string lost)
    {
        _stands = stands;
        _gained = gained;
        _lost = lost;
    }

    /// <summary>Each. A test holds them equal to what the evaluator does.</summary>
    public static IReadOnlyList<Protection> All { get; } =
    [
        new(
            static context => context.Basis is not (PurposeBasis.Research or PurposeBasis.PublicHealth) && context.Exemption is not (Exemption.RequiredByLaw or Exemption.Secretary or Exemption.Individual),
            "A restriction that was agreed to with the individual now holds for it (45 CFR 164.522(a)(1)(i)).",
            "A restriction that was agreed to with the individual no longer holds for it (45 CFR 164.522(a)(1)(i), (v))."),
        new(
            static context => context.Activity != Activity.Use && context.Recipient is RecipientKind.HealthPlan or RecipientKind.Clearinghouse
                && context.Basis is PurposeBasis.Payment or PurposeBasis.Operations && context.Exemption != Exemption.RequiredByLaw,
            "What was paid for in full out of pocket is now kept from the plan (45 CFR 164.522(a)(1)(vi)).",
            "What was paid for in full out of pocket is no longer kept from it (45 CFR 164.522(a)(1)(vi))."),
        new(
            static context => context.Exemption != Exemption.Individual,
            "Substance use disorder records now need a consent for it (42 CFR 2.31).",
            "Substance use disorder records no longer need a consent for it (42 CFR 2.31)."),
        new(
            static context => context.Exemption != Exemption.Individual && !context.IsTreatmentPaymentOrOperations,
            "A consent for all treatment, payment and operations no longer covers substance use disorder records for it (42 CFR 2.31).",
            "A consent for all treatment, payment and operations now covers substance use disorder records for it (42 CFR 2.31)."),
        new(
            static context => !context.HasEmergencyTreatment,
            "An emergency no longer sets aside agreed restrictions and the consent for substance use disorder records (45 CFR 164.522(a)(1)(iii), 42 CFR 2.51(a)).",
            "An emergency now sets aside agreed restrictions and the consent for substance use disorder records (45 CFR 164.522(a)(1)(iii), 42 CFR 2.51(a))."),
    ];

    /// <summary>What of all this differs, and which way. What is lost widens.</summary>
    public static IEnumerable<(PolicyChangeKind Kind, string Sentence)> Compare(ProtectionContext was, ProtectionContext @is)
    {
        foreach (Protection protection in All)
        {
            bool stood = protection._stands(was);
            bool stands = protection._stands(@is);
            if (stood != stands)
            {
                yield return stood ? (PolicyChangeKind.Widens, protection._lost) : (PolicyChangeKind.Narrows, protection._gained);
            }
        }
    }
}
