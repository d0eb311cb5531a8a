using MinNecessary;
using MinNecessary.Operations;
using MinNecessary.Policy;

namespace BillingDesk.Month;

/// <summary>What happens to privacy in the month: somebody asks for what is not theirs, a vendor is about to get too much, and an emergency.</summary>
internal sealed class PrivacyDesk(Office office, Agenda agenda, MonthFiles files)
{
    public void Enter(DateOnly start)
    {
        agenda.On(start.AddDays(9), 10, 20, () => AskForAnothersWorkAsync(0));
        agenda.On(start.AddDays(22), 13, 40, () => AskForAnothersWorkAsync(1));
        agenda.On(start.AddDays(10), 19, 10, () => HaveEmergencyAsync(start.AddDays(11)));
        agenda.On(start.AddDays(15), 14, 0, () => PlaceAsync("Collections 1", ["Name", "StreetAddress", "AccountNumber", "ServiceDate", "Balance"], ["No open dispute"]));
        agenda.On(start.AddDays(23), 14, 0, () => PlaceAsync("Collections 2", ["Name", "StreetAddress", "AccountNumber", "ServiceDate", "Balance", "Diagnosis"], ["Last statement sent", "No open dispute"]));
    }

    private string? Subject(int index) => files.Claims.ElementAtOrDefault(index)?.Claim.PatientControlNumber;

    private async Task AskForAnothersWorkAsync(int index)
    {
        if (Subject(index) is { } subject)
        {
            await office.AskAsync("PaymentPosting", Staff.Caller(Staff.Coder), subject);
        }
    }

    private async Task HaveEmergencyAsync(DateOnly next)
    {
        if (Subject(0) is not { } subject)
        {
            return;
        }

        var evidence = new RequestEvidence { EmergencyReason = "The caller collapsed on the telephone, and the ambulance needs the address." };
        Evaluation evaluation = await office.AskAsync("Registration", Staff.Caller(Staff.Liaison), subject, evidence);
        if (!evaluation.IsEmergency)
        {
            throw new InvalidOperationException("The policy of the month has no emergency for the collections liaison.");
        }

        agenda.On(next, 9, 10, ReviewEmergencyAsync);
    }

    private async Task ReviewEmergencyAsync()
    {
        var register = office.Get<IEmergencyRegister>();
        foreach (EmergencyAccess access in await register.GetOpenAsync(default))
        {
            await register.CloseAsync(access.Id, new EmergencyReview { ReviewerId = Staff.Officer, WasJustified = true, Finding = "It was one; the address alone was looked up.", ReviewedAt = office.Time.Now }, default);
        }

        List<Case> open = [];
        await foreach (Case each in office.Cases.ReadAsync(isOpen: true))
        {
            open.AddRange(each.Trigger == CaseTrigger.EmergencyAccess ? [each] : []);
        }

        foreach (Case each in open)
        {
            await office.Cases.TakeAsync(each.Id, Staff.Officer);
            await office.Cases.SetRootCauseAsync(each.Id, "Emergency", Staff.Officer);
            await CaseRound.CloseAsync(office, each, Staff.Officer);
        }
    }

    private Task PlaceAsync(string id, string[] carries, string[] items) => office.Get<VendorDesk>().SubmitAsync(
        new VendorSubmission { Id = id, Vendor = "CollectionAgency", Protocol = "Collections", Carries = carries, Items = items, By = Staff.Liaison });
}
