using MinNecessary.Disclosures;
using MinNecessary.Operations;

namespace BillingDesk.Month;

/// <summary>
/// A month of a small practice, November 2026, simulated: the files' claims are registered, coded, sent and paid, or not, and what goes wrong is worked. The same files give
/// the same month.
/// </summary>
internal sealed class PracticeMonth : IAsyncDisposable
{
    public static readonly DateOnly Start = new(2026, 11, 2);
    public static readonly DateOnly End = new(2026, 11, 29);

    // Visits are on all working days but the last, whose claims would not be sent in the month; remittances come on the second half of them.
    private const int DaysOfVisits = 18;
    private const int FirstRemittance = 10;
    private const int DaysOfRemittances = 9;

    private readonly Office _office;
    private readonly Agenda _agenda;
    private readonly MonthFiles _files;
    private readonly MondayDesk _monday;

    public PracticeMonth(MonthFiles files, byte[] key)
    {
        var time = new SimulatedTime(TimeZoneInfo.FindSystemTimeZoneById(AdoptedPolicy.Document.Operations!.Zone), Start);
        _files = files;
        _office = new Office(time, key);
        _agenda = new Agenda(time, Start, End, Office.Holiday);
        _monday = new MondayDesk(_office, _agenda, files, Start);
    }

    public CaseDesk Cases => _office.Cases;

    public OperationsEvidence Evidence => _office.Get<OperationsEvidence>();

    public ReviewDesk Reviews => _office.Get<ReviewDesk>();

    public IDisclosureStore Log => _office.Get<IDisclosureStore>();

    public DateTimeOffset Now => _office.Time.Now;

    /// <summary>Lets the month happen.</summary>
    /// <returns>The report of its last week, as it lies on the table on the Monday after.</returns>
    public async Task<WeeklyReport> RunAsync(CancellationToken cancellationToken)
    {
        await new PeopleOffice(_office, _agenda).OpenAsync(Start);
        var intake = new IntakeDesk(_office, _agenda);
        var submission = new SubmissionDesk(_office, _agenda, _files);
        for (int index = 0; index < _files.Batches.Count; index++)
        {
            DateOnly day = _agenda.Days[index * DaysOfVisits / _files.Batches.Count];
            intake.Enter(_files.Batches[index], day);
            submission.Enter(_files.Batches[index], day);
        }

        submission.EnterStrangers(_agenda.Days[FirstRemittance]);
        var payment = new PaymentDesk(_office, _agenda, _files);
        for (int index = 0; index < _files.Remittances.Count; index++)
        {
            payment.Enter(_files.Remittances[index], _agenda.Days[FirstRemittance + (index * DaysOfRemittances / _files.Remittances.Count)]);
        }

        new PrivacyDesk(_office, _agenda, _files).Enter(Start);
        new CaseRound(_office, _agenda).Enter();
        _monday.Enter(End);
        await _agenda.RunAsync(() => _office.Get<CaseEscalation>().RunAsync(cancellationToken), cancellationToken);
        _office.Time.MoveTo(_office.Time.At(End.AddDays(1), new TimeOnly(8, 0)));
        return await _monday.PrepareAsync(End.AddDays(-6));
    }

    public ValueTask DisposeAsync() => _office.DisposeAsync();
}
