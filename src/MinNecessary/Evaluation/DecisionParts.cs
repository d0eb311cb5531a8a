using MinNecessary.Disclosures;
using MinNecessary.Policy;

namespace MinNecessary;

/// <summary>What a decision is made of.</summary>
/// <param name="Policy">The policy that decided: the compiled one, or one that narrows it.</param>
/// <param name="Tenant">The covered entity that the caller acts for; null where there is but one.</param>
/// <param name="DecidedAt">When it was decided.</param>
/// <param name="Clock">Tells when it expires.</param>
/// <param name="Subjects">The answer for each subject; never empty, and no subject twice.</param>
/// <param name="EmergencyIds">The emergencies that it rests on.</param>
/// <param name="Masking">What masks need that go by no subject.</param>
/// <param name="Classifiers">What says which labels a value has.</param>
/// <param name="KnowsTenants">Whether the host knows tenants now, of this policy or another.</param>
/// <param name="Disclosures">What records releases; null where there is no log.</param>
/// <param name="Bulk">What is shown for the file of a bulk disclosure; null where it is for none.</param>
internal sealed record DecisionParts(
    PolicyDocument Policy,
    string? Tenant,
    DateTimeOffset DecidedAt,
    TimeProvider Clock,
    IReadOnlyList<SubjectDecision> Subjects,
    IReadOnlyList<string> EmergencyIds,
    MaskContext Masking,
    ISensitivityClassifier[] Classifiers,
    Func<bool> KnowsTenants,
    DisclosureRecorder? Disclosures = null,
    BulkTally? Bulk = null);
