using FsCheck.Xunit;
using MinNecessary.Operations;

namespace MinNecessary.Tests.Operations.Cases;

/// <summary>Whatever people, clocks and stopped machines do, in whatever order, a case stays what it has to be.</summary>
public sealed class CaseProgramTests
{
    private static readonly string[] Roles = ["Clerk", "Biller", "Manager", "Officer"];

    [Property(MaxTest = 150)]
    public void No_program_of_acts_clocks_and_failures_breaks_a_case(byte[] program, int seed) => RunAsync(program, seed).GetAwaiter().GetResult();

    [Fact]
    public async Task Long_programs_close_cases_and_open_them_again()
    {
        int closings = 0;
        for (int seed = 0; seed < 20; seed++)
        {
            byte[] program = new byte[900];
            new Random(seed).NextBytes(program);
            closings += (await RunAsync(program, seed)).Sum(each => each.History.Count(entry => entry.Act == CaseAct.Closed));
        }

        // Else the properties would hold of nothing.
        Assert.True(closings > 20, $"Only {closings} cases were closed.");
    }

    private static async Task<List<Case>> RunAsync(byte[] program, int seed)
    {
        var random = new Random(seed);
        var time = new PracticeTime();
        using var calm = new PracticeDesk(time: time);
        var store = new FaultyOperationsStore(calm.Store) { GoesOn = true, StopsBefore = () => random.Next(10) == 0, StopsAfter = () => random.Next(10) == 0 };
        using var machine = new PracticeDesk(store, time);
        Dictionary<string, Case> known = [];
        for (int index = 0; index + 2 < program.Length; index += 3)
        {
            Case? returned = null;
            try
            {
                string id = known.Count == 0 ? "none" : known.Keys.ElementAt(program[index + 1] % known.Count);
                returned = await ActAsync(machine, time, program[index] % 16, program[index + 2], id, known.GetValueOrDefault(id));
            }
            catch (Exception exception) when (exception is IOException or AggregateException or InvalidOperationException or ArgumentException)
            {
                // Refused, or the machine failed before it was done or after.
            }

            foreach (Case now in await calm.AllAsync())
            {
                CaseReference.AssertSound(now, Roles);
                Assert.Equal(known.GetValueOrDefault(now.Id)?.History ?? [], now.History.Take(known.GetValueOrDefault(now.Id)?.History.Count ?? 0));
                known[now.Id] = now;
            }

            if (returned is not null)
            {
                Assert.Equal(CaseReference.Describe(known[returned.Id]), CaseReference.Describe(returned));
            }
        }

        return await calm.AllAsync();
    }

    private static async Task<Case?> ActAsync(PracticeDesk machine, PracticeTime time, int act, int argument, string id, Case? found)
    {
        switch (act)
        {
            case 0: return await machine.OpenAsync(argument % 2 == 0 ? "Question" : "Denial");
            case 1: return await machine.Cases.OpenForDeniedClaimAsync($"C-{argument % 3}", "Acme", "CO-16", machine.Draft);
            case 2: return await machine.Cases.AssignAsync(id, Roles[argument % Roles.Length], "u-1");
            case 3: return await machine.Cases.TakeAsync(id, $"u-{argument % 3}");
            case 4: return await machine.Cases.VerifyAsync(id, found?.Verification[argument % found.Verification.Count].Name ?? "", "u-2");
            case 5: return await machine.Cases.SetRootCauseAsync(id, argument % 2 == 0 ? "Wrong form" : "Late", "u-2");
            case 6: return await machine.Cases.AddEvidenceAsync(id, found?.RequiredEvidence[argument % found.RequiredEvidence.Count] ?? "", $"drawer {argument % 4}", "u-2");
            case 7: return await machine.Cases.NoteAsync(id, "A note.", "u-2");
            case 8: return await machine.Cases.LinkAsync(id, argument % 5 == 0 ? "none" : id, "u-2");
            case 9 or 10: return await machine.Cases.CloseAsync(id, argument % 8 == 0 ? null : "u-3");
            case 11: return await machine.Cases.ReopenAsync(id, "Again.", "u-3");
            case 12: return found is null ? null : await machine.SolveAsync(found);
            case 13: await machine.Escalation.RunAsync(); return null;
            case 14: time.Now += TimeSpan.FromHours(argument); return null;
            default: time.Now += TimeSpan.FromHours(argument % 8 == 0 ? -argument : 1); return null;
        }
    }
}
