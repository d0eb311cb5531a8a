using System.CommandLine;
using BillingDesk.Commands;
using Spectre.Console;

var file = new Argument<string>("FILE") { Description = "An X12 005010 837P file." };
var grant = new Option<string>("--grant") { Description = "The grant to show the claims under.", Required = true };
var actor = new Option<string>("--actor") { Description = "The id of the actor who asks.", Required = true };
var facts = new Option<string?>("--facts") { Description = "A JSON file of facts that overrides what the sample vouches for." };
var paid = new Option<string[]>("--paid-in-full") { Description = "A service line that the patient paid for and restricted, as CLAIM:LINE. May be given several times." };
var view = new Command("view", "Writes one JSON object for each claim, as the grant shows it.") { file, grant, actor, facts, paid };
var root = new RootCommand("Shows what each party of a billing office sees of a claim. Without a command: the sample's own invented claim.") { view, PolicyCommands.Create(AnsiConsole.Console) };

root.SetAction((_, cancellationToken) => new TableCommand(AnsiConsole.Console).RunAsync(cancellationToken));
view.SetAction(async (result, cancellationToken) =>
{
    await using Stream output = Console.OpenStandardOutput();
    return await new ViewCommand(output, Console.Error).RunAsync(
        result.GetRequiredValue(file), result.GetRequiredValue(grant), result.GetRequiredValue(actor), result.GetValue(facts), result.GetValue(paid) ?? [], cancellationToken);
});

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
