using System.CommandLine;
using BillingDesk.Commands;
using Spectre.Console;

var file = new Argument<string>("FILE") { Description = "An X12 005010 837P file." };
var grant = new Option<string>("--grant") { Description = "The grant to show the claims under.", Required = true };
var actor = new Option<string>("--actor") { Description = "The id of the actor who asks.", Required = true };
var facts = new Option<string?>("--facts") { Description = "A JSON file of facts that overrides what the sample vouches for." };
var paid = new Option<string[]>("--paid-in-full") { Description = "A service line that the patient paid for and restricted, as CLAIM:LINE. May be given several times." };
var log = new Option<string?>("--log") { Description = "A SQLite file in which the run is logged. It and its key, FILE.key, are made where they are not there." };
var written = new Option<string?>("--out") { Description = "Writes the claims to this file as one bulk disclosure, with FILE.manifest beside it. Needs --log." };
var view = new Command("view", "Writes one JSON object for each claim, as the grant shows it.") { file, grant, actor, facts, paid, log, written };
var folder = new Option<string>("--out") { Description = "The folder to write to: empty, or not there yet.", DefaultValueFactory = _ => "billing-week" };
var x12 = new Option<string?>("--x12") { Description = "A folder with the month's files: 837P, 999, 277CA and 835. Without it: the sample's own, invented." };
var week = new Command("week", "Simulates a month of a small practice, and writes the last week's report, the disclosure matrix and the audit pack.") { folder, x12 };
var root = new RootCommand("Shows what each party of a billing office sees of a claim. Without a command: the sample's own invented claim.") { log, view, week, PolicyCommands.Create(AnsiConsole.Console), LogCommands.Create() };

root.SetAction(async (result, cancellationToken) =>
{
    try
    {
        return await new TableCommand(AnsiConsole.Console).RunAsync(result.GetValue(log), cancellationToken);
    }
    catch (Exception exception) when (exception is MinNecessary.AccessDeniedException or IOException or UnauthorizedAccessException)
    {
        // The sample's own claim is refused to nobody but where the log cannot be written.
        await Console.Error.WriteLineAsync($"The log cannot be written: {exception.Message}");
        return ExitCode.BadInput;
    }
});
view.SetAction(async (result, cancellationToken) =>
{
    await using Stream output = Console.OpenStandardOutput();
    var request = new ViewRequest(result.GetRequiredValue(file), result.GetRequiredValue(grant), result.GetRequiredValue(actor))
    {
        FactsFile = result.GetValue(facts),
        PaidInFull = result.GetValue(paid) ?? [],
        LogFile = result.GetValue(log),
        OutFile = result.GetValue(written),
    };
    return await new ViewCommand(output, Console.Error).RunAsync(request, cancellationToken);
});
week.SetAction((result, cancellationToken) => new WeekCommand(Console.Out, Console.Error).RunAsync(result.GetRequiredValue(folder), result.GetValue(x12), cancellationToken));

ParseResult parsed = root.Parse(args);
if (parsed.Errors.Count > 0)
{
    foreach (System.CommandLine.Parsing.ParseError error in parsed.Errors)
    {
        await Console.Error.WriteLineAsync(error.Message);
    }

    return ExitCode.Usage;
}

return await parsed.InvokeAsync();
