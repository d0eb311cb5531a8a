using BillingDesk.X12;
using MinNecessary.Operations;

namespace BillingDesk.Month;

/// <summary>Sends batches to the clearinghouse, and works what comes back: acknowledgments of files and of claims.</summary>
internal sealed class SubmissionDesk(Office office, Agenda agenda, MonthFiles files)
{
    private const string Stage = "Submission";
    private const string Clearinghouse = "Clearinghouse";

    // The vendor's checklist was not complete once, which the desk of vendors finds before anything goes.
    private const int BatchWithoutTraceNumber = 2;
    private const int WorkingDaysToAnswer = 2;

    private readonly ILookup<string, ClaimWork> _claims = files.Claims.ToLookup(work => work.Claim.PatientControlNumber, StringComparer.Ordinal);

    /// <summary>Enters a batch: sent on the working day after its visits, and answered on the days after.</summary>
    public void Enter(Batch batch, DateOnly day)
    {
        agenda.After(day, 1, 16, 0, () => SendAsync(batch, day));
        FileAcknowledgment[] answers = [.. files.Acknowledgments.Where(answer => batch.Sets.Any(set => set.Group == answer.Group && (answer.Set is null || answer.Set == set.Set)))];
        for (int index = 0; index < answers.Length; index++)
        {
            // What is rejected is corrected and sent again, so that the second answer comes two working days later.
            FileAcknowledgment answer = answers[index];
            agenda.After(day, 2 + (2 * index), 8, 0, () => AcknowledgeAsync(batch, answer));
        }

        if (answers.Length == 0)
        {
            agenda.After(day, 1 + WorkingDaysToAnswer, 16, 0, () => MissAsync(batch));
        }

        foreach (ClaimAnswer answer in files.Answers.Where(answer => answer.ClaimNumber is { } number && _claims[number].FirstOrDefault() is { } work && batch.Claims.Contains(work)))
        {
            agenda.After(day, 3 + (2 * Math.Max(0, answers.Length - 1)), 8, 30, () => AnswerAsync(_claims[answer.ClaimNumber!].First(), answer));
        }
    }

    /// <summary>Enters the answers that are about nothing that was sent.</summary>
    public void EnterStrangers(DateOnly day)
    {
        FileAcknowledgment[] acknowledgments = [.. files.Acknowledgments.Where(answer => !files.Batches.SelectMany(batch => batch.Sets).Any(set => set.Group == answer.Group && (answer.Set is null || answer.Set == set.Set)))];
        ClaimAnswer[] answers = [.. files.Answers.Where(answer => answer.ClaimNumber is null || !_claims.Contains(answer.ClaimNumber))];
        for (int index = 0; index < acknowledgments.Length; index++)
        {
            (FileAcknowledgment answer, string id) = (acknowledgments[index], FormattableString.Invariant($"Acknowledgment {index + 1}"));
            agenda.On(day, 8, 40, async () => await office.Cases.OpenForMissingItemAsync(id, "The batch that it is about", Draft() with { DenialClass = answer.Code }));
        }

        for (int index = 0; index < answers.Length; index++)
        {
            (ClaimAnswer answer, string id) = (answers[index], FormattableString.Invariant($"Claim acknowledgment {index + 1}"));
            agenda.On(day, 8, 50, async () => await office.Cases.OpenForMissingItemAsync(id, "The claim that it is about", Draft() with { Payer = answer.Payer, DenialClass = answer.IsAccepted ? null : answer.Code }));
        }
    }

    private async Task SendAsync(Batch batch, DateOnly day)
    {
        foreach (ClaimWork work in batch.Claims)
        {
            await office.AskAsync("ClaimSubmission", Staff.Caller(Staff.Holder("ClaimSubmitter")), work.Claim.PatientControlNumber);
            work.SentOn ??= office.Time.Today;
        }

        if (batch.Claims.Any(work => !work.PassesEdits))
        {
            await office.Cases.OpenForMissingItemAsync(batch.Id, "Claim passed its edits", Draft());
        }

        if (batch.Number == BatchWithoutTraceNumber)
        {
            await SubmitAsync(batch.Id, []);
            agenda.After(day, 2, 9, 0, () => SubmitAsync($"{batch.Id} again", ["Trace number"]));
        }
        else
        {
            await SubmitAsync(batch.Id, ["Trace number"]);
        }
    }

    private Task SubmitAsync(string id, string[] items) => office.Get<VendorDesk>().SubmitAsync(new VendorSubmission
    {
        Id = id,
        Vendor = Clearinghouse,
        Protocol = "ClaimSubmission",
        Carries = AdoptedPolicy.Document.Operations!.Vendors[Clearinghouse].Required,
        Items = items,
        By = Staff.Holder("ClaimSubmitter"),
    });

    private async Task AcknowledgeAsync(Batch batch, FileAcknowledgment answer)
    {
        if (!answer.IsAccepted)
        {
            await office.Cases.OpenForDeniedClaimAsync(batch.Id, Clearinghouse, answer.Code!, Draft());
        }
    }

    private async Task MissAsync(Batch batch) => await office.Cases.OpenForMissingItemAsync(batch.Id, "999 and 277CA on file", Draft());

    private async Task AnswerAsync(ClaimWork work, ClaimAnswer answer)
    {
        work.Payer = answer.Payer ?? work.Payer;
        if (answer.IsAccepted)
        {
            work.IsAccepted = true;
            await office.HandOverAsync("SubmissionToPosting", work.Id);
            return;
        }

        await office.Cases.OpenForDeniedClaimAsync(work.Id, answer.Payer ?? "Payer not named", answer.Code, Draft());
        await office.HandOverAsync("SubmissionToCoding", work.Id);
        await office.TakeOverAsync("SubmissionToCoding", work.Id);
    }

    private CaseDraft Draft() => new() { OccurredAt = office.Time.Now, Stage = Stage };
}
