using MinNecessary.Operations;

namespace BillingDesk.Month;

/// <summary>Who works at the clinic, what they learned, and with whom there are agreements. One course runs out within the month, and one role is not confirmed in time.</summary>
internal sealed class PeopleOffice(Office office, Agenda agenda)
{
    private const string Course = "privacy-basics";

    // A course lasts 365 days, and a role is confirmed for 180.
    private static readonly DateOnly PosterTrained = new(2025, 11, 19);
    private static readonly DateOnly LiaisonJoined = new(2026, 5, 21);
    private static readonly DateOnly PosterTrainedAgain = new(2026, 11, 20);

    public async Task OpenAsync(DateOnly start)
    {
        foreach ((string id, string[] roles) in Staff.People)
        {
            await JoinAsync(id, roles, id == Staff.Liaison ? LiaisonJoined : start.AddDays(-3), id == Staff.Poster ? PosterTrained : start.AddDays(-2));
        }

        foreach ((string recipient, string agreement, string purpose) in new[] { ("Clearinghouse", "BAA-1", "ClaimSubmission"), ("CollectionAgency", "BAA-2", "Collections"), ("CodingAssistant", "BAA-3", "Coding") })
        {
            await office.Get<AgreementRegister>().SignAsync(
                new Agreement { Id = agreement, Recipient = recipient, Kind = AgreementKind.BusinessAssociate, From = start.AddDays(-1), Purposes = [purpose] }, Staff.Officer);
        }

        agenda.On(PosterTrainedAgain, 9, 0, () => TrainAsync(Staff.Poster, PosterTrainedAgain));
    }

    private async Task JoinAsync(string id, string[] roles, DateOnly joined, DateOnly trained)
    {
        string by = id == Staff.Officer ? Staff.Manager : Staff.Officer;
        await office.Get<TrainingRecords>().JoinAsync(id, roles, office.Time.At(joined, new TimeOnly(9, 0)), by);
        await TrainAsync(id, trained);
    }

    // Whoever was trained in the days before the policy took effect was taught it; a year ago it was another.
    private Task TrainAsync(string id, DateOnly day) => office.Get<TrainingRecords>().CompleteAsync(
        id,
        new CompetencyCheck
        {
            Course = Course,
            TakenAt = office.Time.At(day, new TimeOnly(9, 0)),
            Score = 92,
            CertifiedBy = id == Staff.Officer ? Staff.Manager : Staff.Officer,
            PolicyVersion = day == PosterTrained ? "2025.2" : AdoptedPolicy.Document.Version,
        });
}
