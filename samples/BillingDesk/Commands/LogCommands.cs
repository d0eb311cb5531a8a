using System.CommandLine;

namespace BillingDesk.Commands;

/// <summary>The commands that ask a disclosure log.</summary>
internal static class LogCommands
{
    public static Command Create()
    {
        var desk = new LogDesk(Console.Out, Console.Error);
        return new Command("log", "Answers from a disclosure log.") { Verify(desk), Account(desk) };
    }

    private static Command Verify(LogDesk desk)
    {
        var log = new Argument<string>("LOG") { Description = "The log's file." };
        var sent = new Option<string?>("--sent") { Description = "A file that was written with --out: it and its manifest are held to the log." };
        var command = new Command("verify", "Says whether the log is as it was written. Exit status 1 where it is not.") { log, sent };
        command.SetAction((result, cancellationToken) => desk.VerifyAsync(result.GetRequiredValue(log), result.GetValue(sent), cancellationToken));
        return command;
    }

    private static Command Account(LogDesk desk)
    {
        var log = new Argument<string>("LOG") { Description = "The log's file." };
        var subject = new Argument<string>("SUBJECT") { Description = "Whose information it is: the patient control number." };
        var command = new Command("accounting", "Says what was disclosed of a patient, but for treatment, payment and operations (45 CFR 164.528).") { log, subject };
        command.SetAction((result, cancellationToken) => desk.AccountAsync(result.GetRequiredValue(log), result.GetRequiredValue(subject), cancellationToken));
        return command;
    }
}
