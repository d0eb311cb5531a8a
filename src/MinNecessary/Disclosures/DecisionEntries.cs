using MinNecessary.Policy;

namespace MinNecessary.Disclosures;

/// <summary>Makes the entries of what the gate decided.</summary>
internal static class DecisionEntries
{
    public static DecisionEntry Of(PolicyDocument policy, AccessRequest request, SubjectDecision decision, string storedSubject, string? emergencyId, DateTimeOffset now)
    {
        Evaluation evaluation = decision.Evaluation;
        (IReadOnlyList<string> disclosed, IReadOnlyList<string> masked, bool isEntireRecord) = ShownBy(evaluation);
        return new DecisionEntry
        {
            Id = EntryIds.New(),
            OccurredAt = now,
            Tenant = request.Caller.Tenant,
            Subject = storedSubject,
            TraceId = EntryIds.Trace,
            ActorId = request.Caller.ActorId,
            Activity = request.Activity,
            Role = request.Role,
            Recipient = request.Recipient,
            Purpose = request.Purpose,
            PurposeCode = policy.Purposes.TryGetValue(request.Purpose, out PurposeDefinition? purpose) ? purpose.Code : null,
            PolicyName = policy.Name,
            PolicyVersion = policy.Version,
            PolicyHash = policy.Hash,
            GrantName = evaluation.Grant?.Name,
            Outcome = evaluation.Outcome,
            Reasons = CodesOf(evaluation.Reasons),
            Waived = CodesOf(evaluation.Waived),
            Disclosed = disclosed,
            Masked = masked,
            Withheld = evaluation.WithheldCategories,
            Restricted = evaluation.RestrictedCategories,
            WithheldLabels = evaluation.WithheldLabels,
            Exemption = evaluation.Exemption,
            Obligations = [.. evaluation.Obligations.Select(obligation => obligation.Code)],
            EvidenceIds = evaluation.EvidenceIds,
            EmergencyId = emergencyId,
            IsEntireRecord = isEntireRecord,
            ExpiresAt = decision.ExpiresAt,
        };
    }

    // Where nothing of the grant is withheld, the grant knows.
    private static (IReadOnlyList<string> Disclosed, IReadOnlyList<string> Masked, bool IsEntireRecord) ShownBy(Evaluation evaluation)
    {
        if (evaluation.Grant is { } grant && ReferenceEquals(evaluation.Categories, grant.SortedShown))
        {
            return (grant.SortedDisclosed, grant.SortedMasked, grant.ShowsEntireRecord);
        }

        string[] masked = [.. evaluation.Categories.Where(category => evaluation.Grant?.Mask.ContainsKey(category) == true)];
        return ([.. evaluation.Categories.Except(masked)], masked, MedicalRecord.IsEntire(evaluation.Categories));
    }

    private static IReadOnlyList<string> CodesOf(IReadOnlyList<Reason> reasons) => reasons.Count == 0 ? [] : [.. reasons.Select(reason => reason.Code).Distinct(StringComparer.Ordinal)];
}
