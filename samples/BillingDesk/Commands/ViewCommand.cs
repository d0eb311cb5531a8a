using System.Text.Json;
using BillingDesk.Models;
using BillingDesk.X12;
using Microsoft.Extensions.DependencyInjection;
using MinNecessary;

namespace BillingDesk.Commands;

/// <summary>Writes what a grant shows of each claim of a file, one JSON object a line.</summary>
internal sealed class ViewCommand(Stream output, TextWriter messages)
{
    private const int ProgressEvery = 100_000;

    internal static readonly JsonSerializerOptions Json = new() { TypeInfoResolver = BillingPolicy.Json };

    public async Task<int> RunAsync(ViewRequest request, CancellationToken cancellationToken)
    {
        if (BillingPolicy.Grants.Find(request.GrantName) is not { } grant)
        {
            await messages.WriteLineAsync($"There is no grant of that name. The grants are: {string.Join(", ", BillingPolicy.Grants.All)}.");
            return ExitCode.Usage;
        }

        if (PaidInFull.Read(request.PaidInFull) is not { } paid)
        {
            await messages.WriteLineAsync("A line paid in full is written as CLAIM:LINE, the patient control number and the number of the service line.");
            return ExitCode.Usage;
        }

        if (request is { OutFile: not null, LogFile: null })
        {
            await messages.WriteLineAsync("A file about many is one entry of the disclosure log. Name the log with --log.");
            return ExitCode.Usage;
        }

        try
        {
            Facts facts = VouchedFacts.All;
            if (request.FactsFile is not null)
            {
                await using FileStream json = File.OpenRead(request.FactsFile);
                facts = VouchedFacts.Read(json);
            }

            await using ServiceProvider services = Gate.Create(facts, paid, request.LogFile, isForFile: request.OutFile is not null);
            var gate = services.GetRequiredService<IMinimumNecessary>();

            // The sample trusts the name it is given; an application takes actor and roles from its identity system.
            var caller = new Caller(request.Actor, [grant.Definition.Role]);
            if (request.OutFile is { } file)
            {
                return await new BulkFileWriter(messages).WriteAsync(gate, request.File, file, grant, caller, paid, cancellationToken);
            }

            await using FileStream input = File.OpenRead(request.File);
            return await WriteAsync(gate, request.File, input, grant, caller, paid, cancellationToken);
        }
        catch (AccessDeniedException exception)
        {
            await Refusal.WriteAsync(messages, grant, exception.Reasons);
            return ExitCode.Denied;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or JsonException)
        {
            await messages.WriteLineAsync(exception is JsonException ? $"The facts file: {exception.Message}" : $"A file cannot be read or written: {exception.Message}");
            return ExitCode.BadInput;
        }
    }

    private async Task<int> WriteAsync(IMinimumNecessary gate, string file, Stream input, Grant grant, Caller caller, PaidInFull paid, CancellationToken cancellationToken)
    {
        await using var buffered = new BufferedStream(output, 65_536);
        long count = 0;
        try
        {
            await foreach (ClaimWindow window in ClaimWindow.ReadAsync(Claim837Reader.Read(input)))
            {
                Decision[] decisions = await DecideAsync(gate, grant, caller, window.Claims, cancellationToken);
                int allowed = Array.FindIndex(decisions, decision => !decision.IsAllowed) is var refused && refused < 0 ? decisions.Length : refused;
                foreach (byte[] line in await ShowAsync(window.Claims, decisions[..allowed], paid, cancellationToken))
                {
                    buffered.Write(line);
                    buffered.WriteByte((byte)'\n');
                    if (++count % ProgressEvery == 0)
                    {
                        await messages.WriteLineAsync($"{count} claims …");
                    }
                }

                if (allowed < decisions.Length)
                {
                    await Refusal.WriteAsync(messages, grant, decisions[allowed].Reasons);
                    return ExitCode.Denied;
                }

                window.Failure?.Throw();
            }
        }
        catch (X12FormatException exception)
        {
            await messages.WriteLineAsync($"{file}: {exception.Message}. Claims written before it: {count}.");
            return ExitCode.BadInput;
        }

        await messages.WriteLineAsync($"Claims shown under grant {grant.Name} of policy {BillingPolicy.Document}: {count}.");
        return ExitCode.Success;
    }

    private static async Task<Decision[]> DecideAsync(IMinimumNecessary gate, Grant grant, Caller caller, List<Claim> claims, CancellationToken cancellationToken)
    {
        var decisions = new Decision[claims.Count];
        await Parallel.ForAsync(0, claims.Count, cancellationToken, async (index, token) => decisions[index] = await gate.DecideAsync(grant, caller, claims[index].PatientControlNumber, token));
        return decisions;
    }

    private static async Task<byte[][]> ShowAsync(List<Claim> claims, Decision[] decisions, PaidInFull paid, CancellationToken cancellationToken)
    {
        var lines = new byte[decisions.Length][];
        await Parallel.ForAsync(0, lines.Length, cancellationToken, (index, _) =>
        {
            object view = BillingPolicy.Project(paid.Mark(claims[index]), decisions[index]);
            lines[index] = JsonSerializer.SerializeToUtf8Bytes(view, Json.GetTypeInfo(view.GetType()));
            return ValueTask.CompletedTask;
        });

        // Nothing leaves that the log does not tell of; without a log it waits for nothing.
        foreach (Decision decision in decisions)
        {
            await decision.EnsureLoggedAsync(cancellationToken);
        }

        return lines;
    }
}
