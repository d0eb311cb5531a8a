using System.Collections;
using System.Globalization;
using System.Reflection;
using BillingDesk.Models;
using BillingDesk.X12;
using Microsoft.Extensions.DependencyInjection;
using MinNecessary;
using Spectre.Console;

namespace BillingDesk.Commands;

/// <summary>Shows what six parties see of one claim of the sample's own.</summary>
internal sealed class TableCommand(IAnsiConsole console)
{
    private static readonly (string Heading, Grant Grant)[] Parties =
    [
        ("Registration", BillingPolicy.Grants.Registration),
        ("Coder", BillingPolicy.Grants.Coding),
        ("Payment poster", BillingPolicy.Grants.PaymentPosting),
        ("Denial specialist", BillingPolicy.Grants.DenialManagement),
        ("Clearinghouse", BillingPolicy.Grants.ClaimSubmission),
        ("Collection agency", BillingPolicy.Grants.Collections),
    ];

    private const int WidthOfPipe = 180;
    private const int WidthOfMemberColumn = 28;
    private const int WidthOfPartyColumn = 22;

    public async Task<int> RunAsync(string? logFile, CancellationToken cancellationToken)
    {
        await using Stream sample = typeof(TableCommand).Assembly.GetManifestResourceStream("claims.837")!;
        Claim claim = Claim837Reader.Read(sample).First();
        await using ServiceProvider services = Gate.Create(VouchedFacts.All, logFile: logFile);
        var gate = services.GetRequiredService<IMinimumNecessary>();

        List<(string Heading, Decision Decision, object View)> shown = [];
        foreach ((string heading, Grant grant) in Parties)
        {
            Decision decision = await gate.DecideAsync(grant, new Caller("sample-actor", [grant.Definition.Role]), claim.PatientControlNumber, cancellationToken);
            shown.Add((heading, decision, BillingPolicy.Project(claim, decision)));
            await decision.EnsureLoggedAsync(cancellationToken);
        }

        WriteTables(claim, shown);
        await WriteDecisionsAsync(gate, claim, shown, cancellationToken);
        return ExitCode.Success;
    }

    private void WriteTables(Claim claim, List<(string Heading, Decision Decision, object View)> shown)
    {
        // Into a file or a pipe there is no width to keep to.
        if (!console.Profile.Out.IsTerminal)
        {
            console.Profile.Width = WidthOfPipe;
            console.Profile.Capabilities.Ansi = false;
        }

        int fitting = Math.Max(1, (console.Profile.Width - WidthOfMemberColumn) / WidthOfPartyColumn);
        console.WriteLine("One invented claim, as six parties see it (- is withheld)");
        foreach ((string, Decision, object)[] parties in shown.Chunk(fitting))
        {
            WriteTable(claim, parties);
        }
    }

    private void WriteTable(Claim claim, (string Heading, Decision Decision, object View)[] shown)
    {
        var table = new Table().Border(TableBorder.Ascii2);
        table.AddColumn("Member");
        foreach ((string heading, _, _) in shown)
        {
            table.AddColumn(heading);
        }

        foreach (string path in Paths(claim, ""))
        {
            string[] cells = [path, .. shown.Select(item => Cell(claim, item.View, path))];
            table.AddRow(cells.Select(Markup.Escape).ToArray());
        }

        console.Write(table);
    }

    private async Task WriteDecisionsAsync(IMinimumNecessary gate, Claim claim, List<(string Heading, Decision Decision, object View)> shown, CancellationToken cancellationToken)
    {
        console.WriteLine();
        console.WriteLine($"Decisions under policy {BillingPolicy.Document}:");
        foreach ((string heading, Decision decision, _) in shown)
        {
            console.WriteLine($"  {heading}: {decision.Outcome}. {decision.Grant.Definition.Why}");
        }

        Decision denied = await gate.DecideAsync(BillingPolicy.Grants.Coding, new Caller("sample-actor", ["PaymentPoster"]), claim.PatientControlNumber, cancellationToken);
        console.WriteLine($"  A payment poster who asks as a coder: {denied.Outcome}. {denied.Reasons[0]}: {denied.Reasons[0].Message}");
    }

    private static string Cell(object model, object view, string path)
    {
        if (!TryRead(view, path, out object? seen))
        {
            return "-";
        }

        TryRead(model, path, out object? actual);
        string text = Text(seen);
        return text == Text(actual) ? text : text + " (masked)";
    }

    // The rows are the members of the model and of what it holds; a list of lines is shown by its first.
    private static IEnumerable<string> Paths(object model, string prefix)
    {
        foreach (PropertyInfo property in model.GetType().GetProperties())
        {
            object? value = Unwrap(property.GetValue(model));
            if (value is null)
            {
                continue;
            }

            if (value.GetType().IsDefined(typeof(PhiModelAttribute)))
            {
                foreach (string path in Paths(value, prefix + property.Name + "."))
                {
                    yield return path;
                }
            }
            else
            {
                yield return prefix + property.Name;
            }
        }
    }

    private static bool TryRead(object? source, string path, out object? value)
    {
        value = source;
        foreach (string name in path.Split('.'))
        {
            if (Unwrap(value)?.GetType().GetProperty(name) is not { } property)
            {
                value = null;
                return false;
            }

            value = property.GetValue(Unwrap(value));
        }

        return true;
    }

    private static object? Unwrap(object? value) => value is IEnumerable and not string ? ((IEnumerable)value).Cast<object>().FirstOrDefault(item => item is not string) ?? value : value;

    private static string Text(object? value) => value switch
    {
        null => "",
        string text => text,
        IEnumerable items => string.Join(" ", items.Cast<object>()),
        DateOnly date => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? "",
    };
}
