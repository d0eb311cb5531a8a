namespace MinNecessary.Policy;

/// <summary>
/// The operations of two policies, part by part: what a handoff carries and what is a vendor's standard protocol discloses more or less;
/// the rest is who answers for what, and by when.
/// </summary>
internal static class OperationsComparison
{
    public static void Compare(PolicyDocument before, PolicyDocument after, ChangeCollector changes)
    {
        switch (before.Operations, after.Operations)
        {
            case (null, { } added):
                changes.Add(PolicyChangeKind.Changes, PolicyAspect.Operations, $"The policy has operations, of {added.Stages.Count} {(added.Stages.Count == 1 ? "stage" : "stages")}; it had none.", added.Stages.Select(stage => stage.Owner));
                return;
            case ({ } gone, null):
                changes.Add(PolicyChangeKind.Changes, PolicyAspect.Operations, "The policy has no operations any more.", gone.Stages.Select(stage => stage.Owner));
                return;
            case ({ } was, { } @is):
                var parts = new OperationsPartComparison(changes);
                FlowComparison.Compare(parts, was, @is);
                ExceptionComparison.Compare(parts, was, @is);
                MeasureComparison.Compare(parts, was, @is);
                PartnerComparison.Compare(parts, was, @is);
                return;
        }
    }
}
