using System.CommandLine;
using Spectre.Console;

namespace BillingDesk.Commands;

/// <summary>The commands that ask about a policy, and need no claim.</summary>
internal static class PolicyCommands
{
    private static readonly Option<bool> Json = new("--json") { Description = "For programs: one JSON object." };

    private static readonly Option<string?> PolicyFile = new("--policy") { Description = "A policy file. Without it: the policy that this program was built with." };

    public static Command Create(IAnsiConsole console)
    {
        var desk = new PolicyDesk(console, Console.Out, Console.Error);
        return new Command("policy", "Answers what an auditor asks about a policy.") { Diff(desk), Who(desk), Role(desk) };
    }

    private static Command Diff(PolicyDesk desk)
    {
        var before = new Argument<string>("BEFORE") { Description = "The policy file as it was." };
        var after = new Argument<string>("AFTER") { Description = "The policy file as it is." };
        var strict = new Option<bool>("--strict") { Description = "Exit status 1 for whatever does not narrow, such as one mask in place of another." };
        var command = new Command("diff", "Says what widens, what narrows, and for whom. Exit status 1 where something widens.") { before, after, strict, Json };
        command.SetAction((result, cancellationToken) => new PolicyDiffCommand(desk).RunAsync(
            result.GetRequiredValue(before), result.GetRequiredValue(after), result.GetValue(strict), result.GetValue(Json), cancellationToken));
        return command;
    }

    private static Command Who(PolicyDesk desk)
    {
        var category = new Argument<string>("CATEGORY") { Description = "A category of PHI, such as Diagnosis." };
        var command = new Command("who", "Says who sees a category, and why.") { category, PolicyFile, Json };
        command.SetAction((result, cancellationToken) => new PolicyWhoCommand(desk).RunAsync(result.GetRequiredValue(category), result.GetValue(PolicyFile), result.GetValue(Json), cancellationToken));
        return command;
    }

    private static Command Role(PolicyDesk desk)
    {
        var role = new Argument<string>("ROLE") { Description = "A role of the policy, such as Coder." };
        var command = new Command("role", "Says all that a role sees, and why.") { role, PolicyFile, Json };
        command.SetAction((result, cancellationToken) => new PolicyRoleCommand(desk).RunAsync(result.GetRequiredValue(role), result.GetValue(PolicyFile), result.GetValue(Json), cancellationToken));
        return command;
    }
}
