namespace MinNecessary.Disclosures;

/// <summary>The lines of a bulk disclosure's manifest, and the entries of its release: one for each decision's entry and model.</summary>
internal static class BulkReleases
{
    /// <summary>A line for each subject that the decision permits and model, in ordinal order.</summary>
    public static IReadOnlyList<BulkManifestLine> Lines(Decision decision, IReadOnlyDictionary<(SubjectDecision Subject, string Model), int> shown, IDisclosureLog log)
    {
        ILookup<SubjectDecision, (string Model, int Records)> models = shown.ToLookup(each => each.Key.Subject, each => (each.Key.Model, each.Value));
        List<BulkManifestLine> lines = [];
        foreach (SubjectDecision subject in decision.Parts.Subjects.Where(subject => subject.IsAllowed))
        {
            var line = new BulkManifestLine { Subject = SubjectSet.TextOf(log.SubjectOf(decision.Tenant, subject.Subject)), DecisionId = subject.EntryId!, Records = 0 };
            lines.AddRange(models.Contains(subject) ? models[subject].Select(each => line with { Model = each.Model, Records = each.Records }) : [line]);
        }

        return [.. lines.OrderBy(line => line.Subject, StringComparer.Ordinal).ThenBy(line => line.Model, StringComparer.Ordinal)];
    }

    public static IReadOnlyList<ReleaseEntry> Entries(Decision decision, IReadOnlyList<BulkManifestLine> lines, string digest, BulkFile file, DateTimeOffset now) =>
        [.. lines.Where(line => line.Model is not null).GroupBy(line => (line.DecisionId, line.Model)).Select(group => new ReleaseEntry
        {
            Id = EntryIds.New(),
            OccurredAt = now,
            Tenant = decision.Tenant,
            Subject = decision.Parts.Bulk!.RootOf(group.Key.DecisionId) ?? group.First().Subject,
            SubjectCount = decision.Parts.Bulk.RootOf(group.Key.DecisionId) is null ? null : group.Select(line => line.Subject).Distinct(StringComparer.Ordinal).Count(),
            TraceId = EntryIds.Trace,
            DecisionId = group.Key.DecisionId,
            Model = group.Key.Model!,
            Count = checked(group.Sum(line => line.Records)),
            Digest = digest,
            File = file,
        })];
}
