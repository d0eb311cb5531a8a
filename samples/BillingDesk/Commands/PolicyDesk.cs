using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using MinNecessary.Policy;
using Spectre.Console;

namespace BillingDesk.Commands;

/// <summary>Where the commands about policies read from and write to.</summary>
internal sealed class PolicyDesk(IAnsiConsole console, TextWriter output, TextWriter messages)
{
    private const int WidthOfPipe = 120;

    // An apostrophe stays one: the JSON goes to a file or a program, and to no web page.
    private static readonly JsonSerializerOptions Json = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Reads a policy file, or gives the one that the program was built with; null where it is none, and then says why.</summary>
    public async Task<PolicyDocument?> ReadAsync(string? file, CancellationToken cancellationToken)
    {
        if (file is null)
        {
            return BillingPolicy.Document;
        }

        try
        {
            if (PolicyDocument.TryParse(await File.ReadAllTextAsync(file, cancellationToken), out PolicyDocument? policy, out IReadOnlyList<PolicyError> errors))
            {
                return policy;
            }

            foreach (PolicyError error in errors)
            {
                await messages.WriteLineAsync($"{file}{error}");
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            await messages.WriteLineAsync($"{file}: it cannot be read: {exception.Message}");
        }

        return null;
    }

    public void Explain(string message) => messages.WriteLine(message);

    public void WriteJson(object value) => WriteJson(JsonSerializer.Serialize(value, Json));

    public void WriteJson(string json) => output.WriteLine(json);

    /// <summary>One of several sentences: behind a dash, by which they are told apart where they wrap.</summary>
    public void WriteItem(string text, int indent) => Write("- " + text, indent, hanging: 2);

    /// <summary>One paragraph, wrapped to the terminal and set in by a number of columns; the lines behind the first by more.</summary>
    public void Write(string text, int indent = 0, int hanging = 0, Style? style = null)
    {
        if (!console.Profile.Out.IsTerminal)
        {
            console.Profile.Width = WidthOfPipe;
            console.Profile.Capabilities.Ansi = false;
        }

        string margin = new(' ', indent);
        var line = new StringBuilder();
        foreach (string word in text.Split(' '))
        {
            if (line.Length > 0 && margin.Length + line.Length + 1 + word.Length > console.Profile.Width)
            {
                console.WriteLine(margin + line, style ?? Style.Plain);
                line.Clear();
                margin = new string(' ', indent + hanging);
            }

            line.Append(line.Length == 0 ? "" : " ").Append(word);
        }

        console.WriteLine(margin + line, style ?? Style.Plain);
    }

    public void WriteLine() => console.WriteLine();
}
