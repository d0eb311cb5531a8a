namespace BillingDesk.Month;

/// <summary>From the visit to the finished claim: each stage asks the gate for what it needs, and hands over by its checklist.</summary>
internal sealed class IntakeDesk(Office office, Agenda agenda)
{
    // Which claims go wrong: by their place in the month, so that a month of any size has as much of it.
    private static readonly Dictionary<int, string> MissingAtRegistration = new() { [2] = "Insurance card on file", [6] = "Insurance card on file", [11] = "Identity checked", [15] = "Insurance card on file" };
    private static readonly int[] NotReached = [4, 13];
    private static readonly int[] WithAuthorization = [3, 9, 21, 30];
    private static readonly int[] WithoutAuthorizationNumber = [9];
    private static readonly int[] LeftLying = [5, 18, 36];
    private const int WorkingDaysLeftLying = 3;

    /// <summary>Enters a batch: its visits on a day, its charges and codes on the next. It is ready to be sent in that afternoon.</summary>
    public void Enter(Batch batch, DateOnly day)
    {
        foreach (ClaimWork work in batch.Claims)
        {
            agenda.On(day, 9, 0, () => RegisterAsync(work));
            agenda.On(day, 11, 0, () => CheckEligibilityAsync(work));
            agenda.After(day, 1, 9, 30, () => CaptureChargesAsync(work));
            agenda.After(day, 1, 11, 30, () => CodeAsync(work, day));
        }
    }

    private async Task RegisterAsync(ClaimWork work)
    {
        await office.HandOverAsync("SchedulingToRegistration", work.Id, NotReached.Contains(work.Number) ? ["Contact details confirmed"] : []);
        await office.TakeOverAsync("SchedulingToRegistration", work.Id);
        await AskAsync("Registration", work);
        await office.HandOverAsync("RegistrationToEligibility", work.Id, MissingAtRegistration.TryGetValue(work.Number, out string? missing) ? [missing] : []);
    }

    private async Task CheckEligibilityAsync(ClaimWork work)
    {
        await office.TakeOverAsync("RegistrationToEligibility", work.Id);
        await AskAsync("EligibilityCheck", work);
        if (WithAuthorization.Contains(work.Number))
        {
            await office.HandOverAsync("EligibilityToAuthorization", work.Id);
            await office.TakeOverAsync("EligibilityToAuthorization", work.Id);
            await AskAsync("PriorAuthorization", work);
            await office.HandOverAsync("AuthorizationToChargeCapture", work.Id, WithoutAuthorizationNumber.Contains(work.Number) ? ["Authorization number on file"] : []);
        }
        else
        {
            await office.HandOverAsync("EligibilityToChargeCapture", work.Id);
        }
    }

    private async Task CaptureChargesAsync(ClaimWork work)
    {
        await office.TakeOverAsync(WithAuthorization.Contains(work.Number) ? "AuthorizationToChargeCapture" : "EligibilityToChargeCapture", work.Id);
        await AskAsync("ChargeCapture", work);
        await office.HandOverAsync("ChargeCaptureToCoding", work.Id);
    }

    private async Task CodeAsync(ClaimWork work, DateOnly day)
    {
        if (LeftLying.Contains(work.Number))
        {
            // The note was unsigned, and nobody asked for days: the limit of the handoff passes.
            agenda.After(day, 1 + WorkingDaysLeftLying, 14, 0, () => FinishCodingAsync(work));
            return;
        }

        await FinishCodingAsync(work);
    }

    private async Task FinishCodingAsync(ClaimWork work)
    {
        await office.TakeOverAsync("ChargeCaptureToCoding", work.Id);
        await AskAsync("Coding", work);
        await office.HandOverAsync("CodingToSubmission", work.Id);
        await office.TakeOverAsync("CodingToSubmission", work.Id);
    }

    private async Task AskAsync(string grant, ClaimWork work) =>
        await office.AskAsync(grant, Staff.Caller(Staff.Holder(AdoptedPolicy.Document.FindGrant(grant)!.Role)), work.Claim.PatientControlNumber);
}
