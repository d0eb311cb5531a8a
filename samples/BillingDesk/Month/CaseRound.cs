using MinNecessary.Operations;
using MinNecessary.Policy;

namespace BillingDesk.Month;

/// <summary>
/// Each afternoon somebody looks at the cases that are new. Most are worked and closed with their evidence; some wait for it, some are opened again, and some nobody takes,
/// so that they escalate: in turn, so that every month has its share of each.
/// </summary>
internal sealed class CaseRound(Office office, Agenda agenda)
{
    private const int Turns = 8;

    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);

    public void Enter()
    {
        foreach (DateOnly day in agenda.Days)
        {
            agenda.On(day, 15, 30, () => LookAsync(day));
        }
    }

    private async Task LookAsync(DateOnly day)
    {
        List<Case> found = [];
        await foreach (Case each in office.Cases.ReadAsync(isOpen: true))
        {
            // The review of an emergency is the privacy officer's, and has its own day.
            if (each.Trigger != CaseTrigger.EmergencyAccess && !_seen.Contains(each.Id))
            {
                found.Add(each);
            }
        }

        foreach (Case each in CaseList.InOrder(found))
        {
            int turn = _seen.Count % Turns;
            _seen.Add(each.Id);
            Enter(each.Id, turn, day);
        }
    }

    private void Enter(string id, int turn, DateOnly day)
    {
        switch (turn)
        {
            case 0 or 1 or 2 or 4 or 6:
                agenda.After(day, 1 + (turn / 2), 11, 0, () => WorkAsync(id, closes: true));
                break;
            case 5:
                // It is closed, and comes back: the correction did not hold.
                agenda.After(day, 1, 11, 0, () => WorkAsync(id, closes: true));
                agenda.After(day, 4, 11, 0, async () => await office.Cases.ReopenAsync(id, "What was corrected did not hold.", Staff.Manager));
                agenda.After(day, 6, 16, 0, () => WorkAsync(id, closes: true));
                break;
            case 3:
                // The evidence is asked for, and has not come.
                agenda.After(day, 1, 14, 0, () => WorkAsync(id, closes: false));
                break;
        }
    }

    private async Task WorkAsync(string id, bool closes)
    {
        Case open = (await office.Cases.FindAsync(id))!;
        if (!open.IsOpen)
        {
            return;
        }

        string actor = Staff.Holder(open.Owner);
        await office.Cases.TakeAsync(id, actor);
        await office.Cases.SetRootCauseAsync(id, RootCauses.Of(open), actor);
        if (closes)
        {
            await CloseAsync(office, open, actor);
        }
    }

    /// <summary>Confirms each step, says where the evidence is, and closes.</summary>
    public static async Task CloseAsync(Office office, Case open, string actor)
    {
        foreach (CaseStep step in open.Verification)
        {
            await office.Cases.VerifyAsync(open.Id, step.Name, actor);
        }

        foreach (string item in open.RequiredEvidence)
        {
            await office.Cases.AddEvidenceAsync(open.Id, item, "The clinic's shared folder", actor);
        }

        await office.Cases.CloseAsync(open.Id, actor);
    }
}
