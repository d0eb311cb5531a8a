using BillingDesk.X12;
using MinNecessary.Operations;

namespace BillingDesk.Month;

/// <summary>Posts remittances, and opens the case of each denial the day it comes.</summary>
internal sealed class PaymentDesk(Office office, Agenda agenda, MonthFiles files)
{
    private readonly ILookup<string, ClaimWork> _claims = files.Claims.ToLookup(work => work.Claim.PatientControlNumber, StringComparer.Ordinal);
    private int _strangers;

    public void Enter(IReadOnlyList<RemittedClaim> remittance, DateOnly day)
    {
        foreach (RemittedClaim claim in remittance)
        {
            agenda.On(day, 10, 0, () => PostAsync(claim));
        }
    }

    private async Task PostAsync(RemittedClaim claim)
    {
        if (_claims[claim.ClaimNumber].FirstOrDefault(work => work is { SentOn: not null, RemittedOn: null }) is not { } work)
        {
            // Money, or a refusal, for what nobody here has sent: somebody has to find out whose it is.
            string id = FormattableString.Invariant($"Remitted item {++_strangers}");
            await office.Cases.OpenForMissingItemAsync(id, "The claim that it is about", new CaseDraft { OccurredAt = office.Time.Now, Stage = "Posting", Payer = claim.Payer, DenialClass = claim.DenialClass });
            return;
        }

        (work.RemittedOn, work.Payer, work.IsDenied) = (office.Time.Today, claim.Payer, claim.DenialClass is not null);
        if (await office.Handoffs.FindAsync("SubmissionToPosting", work.Id) is { State: HandoffState.Waiting })
        {
            await office.TakeOverAsync("SubmissionToPosting", work.Id);
        }

        await office.AskAsync("PaymentPosting", Staff.Caller(Staff.Poster), work.Claim.PatientControlNumber);
        if (claim.DenialClass is { } denial)
        {
            await DenyAsync(work, claim.Payer, denial);
        }
        else
        {
            await office.HandOverAsync("PostingToPaid", work.Id);
            await office.TakeOverAsync("PostingToPaid", work.Id);
        }
    }

    private async Task DenyAsync(ClaimWork work, string payer, string denial)
    {
        await office.HandOverAsync("PostingToDenials", work.Id);
        await office.TakeOverAsync("PostingToDenials", work.Id);
        await office.AskAsync("DenialManagement", Staff.Caller(Staff.Holder("DenialSpecialist")), work.Claim.PatientControlNumber);
        await office.Cases.OpenForDeniedClaimAsync(work.Id, payer, denial, new CaseDraft { OccurredAt = office.Time.Now, Stage = "Denials" });
    }
}
