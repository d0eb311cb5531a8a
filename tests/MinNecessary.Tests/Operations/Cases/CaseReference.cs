using MinNecessary.Operations;

namespace MinNecessary.Tests.Operations.Cases;

/// <summary>What a case has to be, said a second time: from what happened to it alone.</summary>
internal static class CaseReference
{
    public static void AssertSound(Case found, IReadOnlyCollection<string> roles)
    {
        Assert.Equal(CaseAct.Opened, found.History[0].Act);
        Assert.Single(found.History, entry => entry.Act == CaseAct.Opened);
        Assert.Contains(found.Owner, roles);
        Assert.All(found.History.Zip(found.History.Skip(1)), pair => Assert.True(pair.First.At <= pair.Second.At));
        bool isOpen = true;
        List<CaseEntry> round = [];
        foreach (CaseEntry entry in found.History)
        {
            switch (entry.Act)
            {
                case CaseAct.Opened:
                    break;
                case CaseAct.Reopened:
                    Assert.False(isOpen);
                    (isOpen, round) = (true, []);
                    break;
                case CaseAct.Closed:
                    Assert.True(isOpen);
                    isOpen = false;
                    AssertMayClose(found, round, entry);
                    break;
                case CaseAct.Noted or CaseAct.Linked:
                    break;
                default:
                    Assert.True(isOpen);
                    break;
            }

            round.Add(entry);
            Assert.Equal(entry.Act is CaseAct.Overdue or CaseAct.Escalated || (entry.Act == CaseAct.Opened && found.Kind == "Denial" && entry.By is null), entry.By is null);
        }

        string[] escalated = [.. round.Where(entry => entry.Act == CaseAct.Escalated).Select(entry => entry.Name!)];
        Assert.Equal(new[] { "Manager", "Officer" }.Take(escalated.Length), escalated);
        Assert.Equal(escalated.Length, found.EscalationLevel);
        Assert.Equal(found.IsOverdue ? 1 : 0, round.Count(entry => entry.Act == CaseAct.Overdue));
        Assert.Equal((isOpen, isOpen ? null : round.Last(entry => entry.Act == CaseAct.Closed).By), (found.IsOpen, found.ClosedBy));
        Assert.Equal(found.IsOpen, found.ClosedAt is null);
        if (!isOpen)
        {
            Assert.Empty(found.Missing);
        }
    }

    /// <summary>Everything of a case, so that two can be compared.</summary>
    public static string Describe(Case found) => string.Join(
        '\n',
        [
            $"{found} {found.Trigger} {found.Owner} {found.TakenBy} {found.Stage} {found.Payer} {found.DenialClass} {found.RootCause} {found.Reference}",
            $"{found.OccurredAt:O} {found.LoggedAt:O} {found.IsLoggedSameDay} {found.OpenedAt:O} {found.DueAt:O} {found.IsOverdue} {found.EscalationLevel} {found.ClosedAt:O} {found.ClosedBy} {found.NextLimit:O}",
            .. found.Verification.Select(step => $"{step.Name} {step.ConfirmedBy} {step.ConfirmedAt:O}"),
            .. found.RequiredEvidence,
            .. found.Evidence.Select(evidence => $"{evidence} {evidence.Reference} {evidence.AddedAt:O}"),
            .. found.Links,
            .. found.Steps.Select(step => $"{step}"),
            .. found.Missing,
            .. found.History.Select(entry => $"{entry} {entry.At:O} {entry.By} {entry.Text}"),
        ]);

    private static void AssertMayClose(Case found, List<CaseEntry> round, CaseEntry closed)
    {
        Assert.False(string.IsNullOrWhiteSpace(closed.By));
        Assert.All(found.RequiredEvidence, item => Assert.Contains(round, entry => entry.Act == CaseAct.EvidenceAdded && entry.Name == item && entry.Text is not null));
        Assert.All(found.Verification, step => Assert.Contains(round, entry => entry.Act == CaseAct.Verified && entry.Name == step.Name));
        Assert.Contains(found.History.TakeWhile(entry => !ReferenceEquals(entry, closed)), entry => entry.Act == CaseAct.RootCauseSet);
    }
}
