using MinNecessary.Policy;

namespace MinNecessary.Testing;

/// <summary>
/// Runs code as each grant of a policy in turn, and asserts that what comes out holds no canary that the grant withholds or masks. Set up by one thread,
/// and then safe for concurrent use.
/// </summary>
/// <remarks>
/// Looked through are what the code returns and puts into <see cref="GrantRun.Output"/>, its logs, exceptions, activities (tags, events, baggage) and
/// measurements (tags). Activities and measurements are those of the whole process while it runs: tests side by side need canaries of different seeds.
/// </remarks>
public sealed class DisclosureCheck
{
    private readonly CanariedModel[] _models;
    private readonly List<GrantDefinition> _grants;
    private Func<FakeMinimumNecessary>? _gate;

    /// <summary>Prepares a check of every grant.</summary>
    /// <param name="policy">The generated policy's document, such as <c>BillingPolicy.Document</c>.</param>
    /// <param name="models">The models that the code under test will read.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">There is no model.</exception>
    public DisclosureCheck(PolicyDocument policy, params CanariedModel[] models)
    {
        ArgumentNullException.ThrowIfNull(policy);
        ArgumentNullException.ThrowIfNull(models);
        if (models.Length == 0)
        {
            throw new ArgumentException("A check needs a model with canaries. Make one: new Canaries().Fill<Claim>().", nameof(models));
        }

        Policy = policy;
        _models = models;
        _grants = [.. policy.Grants];
    }

    /// <summary>The policy.</summary>
    public PolicyDocument Policy { get; }

    /// <summary>
    /// Whether the check fails where no canary at all came out under any grant, not even a disclosed one: then the code did not read the model, and nothing
    /// was tested. True by default. Set it to false where nothing may come out, as in logs.
    /// </summary>
    public bool ExpectsDisclosure { get; set; } = true;

    /// <summary>Runs as these grants alone.</summary>
    /// <param name="grants">The grants' names.</param>
    /// <returns>The same object.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="grants"/> is null.</exception>
    /// <exception cref="ArgumentException">The policy has no such grant, or none is named.</exception>
    public DisclosureCheck Under(params string[] grants)
    {
        ArgumentNullException.ThrowIfNull(grants);
        GrantDefinition[] found = [.. grants.Select(name => Policy.FindGrant(name)
            ?? throw new ArgumentException($"{Policy} has no grant '{name}'. It has {string.Join(", ", Policy.Grants.Select(grant => grant.Name))}.", nameof(grants)))];
        if (found.Length == 0)
        {
            throw new ArgumentException("Name a grant.", nameof(grants));
        }

        _grants.Clear();
        _grants.AddRange(found);
        return this;
    }

    /// <summary>Makes the gate of each run: with a clock, classifiers or facts of yours.</summary>
    /// <param name="gate">Makes a new one, for the same policy.</param>
    /// <returns>The same object.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="gate"/> is null.</exception>
    public DisclosureCheck WithGate(Func<FakeMinimumNecessary> gate)
    {
        ArgumentNullException.ThrowIfNull(gate);
        _gate = gate;
        return this;
    }

    /// <summary>Runs code that returns text, such as JSON.</summary>
    /// <param name="work">The code; null says that nothing came out.</param>
    /// <returns>A task that ends when all runs have passed.</returns>
    /// <inheritdoc cref="RunAsync(Func{GrantRun, Task})"/>
    public Task RunAsync(Func<GrantRun, Task<string?>> work)
    {
        ArgumentNullException.ThrowIfNull(work);
        return RunAsync(async run => run.Output.Add("what it returned", await work(run).ConfigureAwait(false)));
    }

    /// <summary>Runs code that calls an HTTP endpoint.</summary>
    /// <param name="work">The code. The response is disposed of.</param>
    /// <returns>A task that ends when all runs have passed.</returns>
    /// <inheritdoc cref="RunAsync(Func{GrantRun, Task})"/>
    public Task RunAsync(Func<GrantRun, Task<HttpResponseMessage>> work)
    {
        ArgumentNullException.ThrowIfNull(work);
        return RunAsync(async run =>
        {
            using HttpResponseMessage response = await work(run).ConfigureAwait(false);
            await run.Output.AddAsync("response", response).ConfigureAwait(false);
        });
    }

    /// <summary>Runs code that puts what comes out into <see cref="GrantRun.Output"/>.</summary>
    /// <param name="work">The code. An <see cref="AccessDeniedException"/> is looked through, and passes: so does code that asks for another grant.</param>
    /// <returns>A task that ends when all runs have passed.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="work"/> is null.</exception>
    /// <exception cref="OverDisclosureException">More came out than the policy discloses.</exception>
    /// <exception cref="InvalidOperationException">Nothing was tested: no decision was permitted, nothing came out, or no canary was in it.</exception>
    public async Task RunAsync(Func<GrantRun, Task> work)
    {
        ArgumentNullException.ThrowIfNull(work);
        var scanner = new CanaryScanner(_models.SelectMany(model => model.Canaries));
        List<OverDisclosureFind> finds = [];
        var tally = new RunTally();
        foreach (GrantDefinition grant in _grants)
        {
            using FakeMinimumNecessary gate = _gate?.Invoke() ?? new FakeMinimumNecessary(Policy);
            Exception? failure = await RunAsAsync(grant, gate.PermitOnly(grant.Name), work, scanner, finds, tally).ConfigureAwait(false);

            // What leaked goes before: the failure may be a consequence of nothing but the test.
            if (failure is not null && finds.Count == 0)
            {
                throw new InvalidOperationException($"The code under test failed under grant {grant.Name}, with no canary in what it wrote: {failure.Message}", failure);
            }
        }

        OverDisclosure.ThrowIfAny(finds);
        tally.ThrowIfNothingWasTested(Policy, ExpectsDisclosure);
    }

    private static async Task<Exception?> RunAsAsync(GrantDefinition grant, FakeMinimumNecessary gate, Func<GrantRun, Task> work, CanaryScanner scanner, List<OverDisclosureFind> finds, RunTally tally)
    {
        var output = new ObservedOutput();
        var run = new GrantRun(grant, gate, output);
        Exception? failure = null;
        var telemetry = new ObservedOutput();
        using (new TelemetryCollector(telemetry))
        {
            try
            {
                await work(run).ConfigureAwait(false);
            }
            catch (Exception exception)
            {
                output.Add("exception", exception);
                failure = exception is AccessDeniedException ? null : exception;
            }
        }

        run.Logs.CopyTo(output);

        // The process always measures something: that says nothing of the code.
        int parts = output.Count;
        output.Include(telemetry);
        tally.Sightings += OverDisclosure.Find(grant, output, scanner, gate.WithheldCategories, out IReadOnlyList<OverDisclosureFind> found);
        if (gate.Decisions.Any(decision => decision.IsAllowed))
        {
            tally.Permitted++;
            tally.Parts += parts;
        }

        finds.AddRange(found);
        return failure;
    }
}
