using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using MinNecessary.Policy;

namespace MinNecessary.Tests.Evaluation.Gates;

/// <summary>A policy is swapped while decisions are made: each belongs wholly to one version, the one in force when it began, and says which.</summary>
public sealed class ReloadTests
{
    private static readonly Caller Clerk = new("u-17", "Clerk");

    private static readonly Caller Nurse = new("u-18", "Nurse");

    // In each version another combination holds, so that a mixture of two would be seen.
    private static readonly PolicyDocument[] Versions =
    [
        Ward.Other(_ => { }, "all"),
        Ward.Other(policy => policy.Grant("Work")["disclose"]!.Drop("Diagnosis"), "withholding"),
        Ward.Other(policy => policy.Grant("Work")["when"]!.AsArray().Add("TrainingCurrent"), "training"),
        Ward.Other(policy => policy["grants"]!.AsObject().Remove("Work"), "without"),
        Ward.Other(policy => policy["expires"] = "2026-11-24", "ending"),
    ];

    [Fact]
    public async Task A_decision_that_began_before_goes_by_the_version_it_began_with()
    {
        var asked = new TaskCompletionSource();
        var answer = new TaskCompletionSource<Facts>();
        using var gate = new WardGate(new StatedFacts(async (_, _) =>
        {
            asked.TrySetResult();
            return await answer.Task;
        }));
        Task<Decision<Ward.WorkGrant>> pending = gate.Gate.DecideAsync(Ward.Work, Clerk, "MRN-1").AsTask();
        await asked.Task;
        gate.Policies.Load(Versions[3]);
        answer.SetResult(Ward.Known);
        Decision began = await pending;
        Assert.True(began.IsAllowed);
        Assert.Equal(("1", Ward.Document.Hash), (began.PolicyVersion, began.PolicyHash));
        Decision next = await gate.Gate.DecideAsync(Ward.Work, Clerk, "MRN-1");
        Assert.Equal("NoGrant", Assert.Single(next.Reasons).Code);
        Assert.Equal(("without", Versions[3].Hash), (next.PolicyVersion, next.PolicyHash));
    }

    [Fact]
    public async Task What_a_narrower_policy_does_not_show_is_withheld()
    {
        using var gate = new WardGate(new StatedFacts(Ward.Known));
        gate.Policies.Load(Versions[1]);
        MinNecessary.Evaluation evaluation = (await gate.Gate.DecideAsync(Ward.Work, Clerk, "MRN-1")).Evaluations[0];
        Assert.Equal(["Name"], evaluation.Categories);
        Assert.Equal(["Diagnosis"], evaluation.WithheldCategories);
        gate.Policies.Load(Versions[0]);
        Assert.Equal(["Diagnosis", "Name"], (await gate.Gate.DecideAsync(Ward.Work, Clerk, "MRN-1")).Evaluations[0].Categories);
    }

    [Fact]
    public async Task A_grant_that_a_narrower_policy_removes_is_not_reviewed_in_its_place()
    {
        ReviewApproval approval = new()
        {
            Id = "approval-1", Activity = Activity.Disclosure, Recipient = "Plan", Purpose = "Billing", Subject = "MRN-1", IsApproved = true, ReviewerId = "u-99", ReviewerRole = "Officer", Rationale = "Needed.",
            Categories = ["Ssn"], ReviewedAt = Ward.Now, ExpiresAt = Ward.Now.AddDays(1),
        };
        using var gate = new WardGate(new StatedFacts(Ward.Known with { Approval = approval }));
        gate.Policies.Load(Ward.Other(policy => policy["grants"]!.AsObject().Remove("Send")));
        MinNecessary.Evaluation evaluation = await gate.Gate.EvaluateAsync("Ward", new AccessRequest(Activity.Disclosure, "Clerk", "Plan", "Billing", Clerk, "MRN-1"));
        Assert.Equal((Outcome.Denied, "NoGrant"), (evaluation.Outcome, evaluation.Reasons[^1].Code));
        Assert.Empty(evaluation.Categories);
        gate.Policies.Load(Ward.Other(policy => policy["grants"]!.AsObject().Remove("Treat")));
        Assert.Equal("NoGrant", (await gate.Gate.DecideAsync(Ward.Treat, Nurse, "MRN-1")).Reasons[^1].Code);
    }

    [Fact]
    public async Task Under_load_each_decision_belongs_wholly_to_one_version()
    {
        using var gate = new WardGate(new StatedFacts(async (_, _) =>
        {
            await Task.Yield();
            return Ward.Known with { TrainingCurrent = false };
        }));
        using var stop = new CancellationTokenSource();
        Task reloading = Task.Run(() =>
        {
            for (int index = 0; !stop.IsCancellationRequested; index++)
            {
                gate.Policies.Load(Versions[index % Versions.Length]);
            }
        });
        var decisions = new ConcurrentBag<Decision>();
        await Parallel.ForEachAsync(Enumerable.Range(0, 4_000), new ParallelOptions { MaxDegreeOfParallelism = 8 }, async (index, token) =>
            decisions.Add(index % 2 == 0
                ? await gate.Gate.DecideAsync(Ward.Work, Clerk, "MRN-1", token)
                : await gate.Gate.DecideForAllAsync(Ward.Work, Clerk, ["MRN-1", "MRN-2", "MRN-3"], cancellationToken: token)));
        await stop.CancelAsync();
        await reloading;
        Assert.Equal(4_000, decisions.Count);
        Assert.All(decisions, AssertWhole);
        string[] met = [.. decisions.Select(decision => decision.PolicyVersion).Distinct()];
        Assert.True(met.Length > 2, $"Only {string.Join(", ", met)} decided: the load was none.");
    }

    private static void AssertWhole(Decision decision)
    {
        PolicyDocument version = Versions.Append(Ward.Document).Single(policy => policy.Hash == decision.PolicyHash);
        Assert.Equal(version.Version, decision.PolicyVersion);
        (bool isAllowed, string codes, string withheld, DateTimeOffset? end) = version.Version switch
        {
            "all" or "1" => (true, "", "", new DateTimeOffset(2028, 1, 1, 0, 0, 0, TimeSpan.Zero)),
            "withholding" => (true, "", "Diagnosis", new DateTimeOffset(2028, 1, 1, 0, 0, 0, TimeSpan.Zero)),
            "training" => (false, "TrainingNotCurrent", "", (DateTimeOffset?)new DateTimeOffset(2028, 1, 1, 0, 0, 0, TimeSpan.Zero)),
            "without" => (false, "NoGrant", "", new DateTimeOffset(2028, 1, 1, 0, 0, 0, TimeSpan.Zero)),
            _ => (true, "", "", new DateTimeOffset(2026, 11, 24, 0, 0, 0, TimeSpan.Zero)),
        };
        Assert.All(decision.Evaluations, evaluation => Assert.Equal(
            (isAllowed, codes, withheld, end),
            (evaluation.Outcome == Outcome.Allowed, string.Join(",", evaluation.Reasons.Select(reason => reason.Code)), string.Join(",", evaluation.WithheldCategories), evaluation.ExpiresAt)));
    }
}
