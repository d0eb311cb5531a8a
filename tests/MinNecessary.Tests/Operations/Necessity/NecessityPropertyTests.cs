using FsCheck.Xunit;
using MinNecessary.Operations;

namespace MinNecessary.Tests.Operations.Necessity;

/// <summary>Whatever is read, in whatever order, whatever stops: no category is proposed of which any member was read.</summary>
public sealed class NecessityPropertyTests
{
    [Property(MaxTest = 100)]
    public void No_category_is_proposed_of_which_any_member_was_read(byte[] program) => RunAsync(program).GetAwaiter().GetResult();

    [Fact]
    public async Task Long_programs_propose_something()
    {
        int proposed = 0;
        for (int seed = 0; seed < 40; seed++)
        {
            byte[] program = new byte[30];
            new Random(seed).NextBytes(program);
            proposed += await RunAsync(program);
        }

        // Else the property would hold of nothing.
        Assert.InRange(proposed, 20, 160);
    }

    private static async Task<int> RunAsync(byte[] program)
    {
        var office = new NecessityOffice();
        HashSet<(string Grant, string Category)> read = [];
        Dictionary<string, int> views = [];
        int failing = 0;
        var store = new FaultyOperationsStore(office.Store) { GoesOn = true, StopsBefore = () => failing == 1, StopsAfter = () => failing == 2 };
        NecessityDesk desk = office.Start(store);
        foreach (byte step in program)
        {
            (ViewReads reads, string[] categories) = (step % 3) switch
            {
                0 => (office.Intake, new[] { "Name", "BirthDate" }),
                1 => (office.Bill, new[] { "Name", "Procedure", "Procedure" }),
                _ => (office.Release, new[] { "Name" }),
            };

            // A member of many views, once in a while: most are not read.
            int member = step / 3 % 7;
            bool isRead = member < categories.Length && step >= 128;
            NecessityOffice.See(reads, 4, isRead ? [member] : []);
            views[reads.Grant] = views.GetValueOrDefault(reads.Grant) + 4;
            if (isRead)
            {
                read.Add((reads.Grant, categories[member]));
            }

            failing = step % 5 == 0 ? 1 : step % 7 == 0 ? 2 : 0;
            await Record.ExceptionAsync(() => desk.Feedback.FlushAsync());
            failing = 0;
            if (step % 11 == 0)
            {
                await desk.Feedback.FlushAsync();
                desk.Dispose();
                desk = office.Start(store);
            }
        }

        await desk.Feedback.FlushAsync();
        office.Time.Now += TimeSpan.FromDays(30);
        NecessityProposals found = await desk.Feedback.ProposeAsync();
        desk.Dispose();
        Assert.All(found.Proposals, proposal => Assert.DoesNotContain((proposal.Grant, proposal.Category), read));
        Assert.All(found.Proposals, proposal => Assert.Equal(views[proposal.Grant], proposal.Views));
        Assert.All(found.Proposals, proposal => Assert.True(proposal.Views >= NecessityOffice.Needed));

        // And what was seen enough, and never read, is.
        Assert.Equal(
            office.Policy.Grants.SelectMany(grant => grant.Disclose.Select(category => (grant.Name, category)))
                .Where(each => views.GetValueOrDefault(each.Name) >= NecessityOffice.Needed && !read.Contains((each.Name, each.category))).Order(),
            found.Proposals.Select(proposal => (proposal.Grant, proposal.Category)).Order());
        return found.Proposals.Count;
    }
}
