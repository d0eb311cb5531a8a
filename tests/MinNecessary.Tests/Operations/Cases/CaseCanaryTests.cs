using System.Text;
using System.Text.Json;
using MinNecessary.Operations;
using MinNecessary.Tests.Evaluation;

namespace MinNecessary.Tests.Operations.Cases;

/// <summary>What people write about patients stays in the records of cases, and shows nowhere by itself.</summary>
public sealed class CaseCanaryTests
{
    [Fact]
    public async Task What_people_wrote_and_whom_it_is_about_is_in_the_content_of_records_alone()
    {
        using var desk = new PracticeDesk();
        desk.Time.Now += TimeSpan.FromDays(1);
        CaseDraft draft = desk.Draft with { OccurredAt = desk.Time.Now.AddDays(-1), LateReason = Canaries.One, Subject = Canaries.One, Note = Canaries.One };
        Case open = await desk.OpenAsync("Denial", draft);
        await desk.Cases.NoteAsync(open.Id, Canaries.One, "u-1");
        await desk.Cases.AddEvidenceAsync(open.Id, "Remittance", Canaries.One, "u-1");
        Case closed = await desk.SolveAndCloseAsync(open);
        Case again = await desk.Cases.ReopenAsync(closed.Id, Canaries.One, "u-1");
        CaseNotClosableException refused = await Assert.ThrowsAsync<CaseNotClosableException>(() => desk.Cases.CloseAsync(again.Id, "u-1").AsTask());
        Assert.Equal(4, again.History.Count(entry => entry.Text?.Contains(Canaries.One, StringComparison.Ordinal) == true));

        string shown = string.Join('\n', [$"{draft}", $"{again}", $"{refused}", $"{JsonSerializer.Serialize(draft)}", $"{JsonSerializer.Serialize(again)}", .. again.History.Select(entry => $"{entry}"), .. again.Evidence.Select(evidence => $"{evidence}")]);
        Canaries.AssertNone(shown);
        bool isKept = false;
        await foreach (OperationsRecord record in desk.Store.ReadAsync(new OperationsQuery { Kind = "Case" }, default))
        {
            Canaries.AssertNone($"{record} {record.Id} {record.About}");
            Canaries.AssertNone(new CaseRules().Read(record.Content.Span).ToString());
            isKept |= Encoding.UTF8.GetString(record.Content.Span).Contains(Canaries.One, StringComparison.Ordinal);
        }

        Assert.True(isKept);
    }

    [Fact]
    public async Task What_the_gate_knows_of_a_person_comes_into_no_case()
    {
        using var desk = new PracticeDesk(more: builder => Microsoft.Extensions.DependencyInjection.MinNecessaryBuilderExtensions.AddFactSource(builder, new StatedFacts(new Facts { AssignedWork = false })));
        await desk.Gate.DecideAsync(PracticePolicy.Intake, new Caller("u-17", "Clerk"), Canaries.One, new RequestEvidence { EmergencyReason = Canaries.One });
        await desk.Gate.DecideAsync(PracticePolicy.Intake, new Caller("u-17"), Canaries.One);
        await desk.Decisions.FlushAsync();
        int count = 0;
        await foreach (OperationsRecord record in desk.Store.ReadAsync(new OperationsQuery { Kind = "Case" }, default))
        {
            count++;
            Canaries.AssertNone(Encoding.UTF8.GetString(record.Content.Span));
        }

        Assert.Equal(2, count);
    }

    [Fact]
    public void A_store_that_holds_something_else_is_told_of_without_it()
    {
        byte[] content = Encoding.UTF8.GetBytes($$"""{ "$type": "{{Canaries.One}}", "Kind": "{{Canaries.One}}" }""");
        Canaries.AssertNone(Assert.ThrowsAny<Exception>(() => new CaseRules().Read(content)).ToString());
    }
}
