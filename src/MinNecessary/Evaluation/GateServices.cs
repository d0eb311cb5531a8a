using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using MinNecessary.Disclosures;
using MinNecessary.Operations;
using MinNecessary.Policy;

namespace MinNecessary;

/// <summary>What the gate works with. Made once, and checked when it is made: start-up validation runs only under a host.</summary>
internal sealed class GateServices
{
    private readonly MinNecessaryOptions _options;
    private readonly IMaskKeySource? _keys;
    private readonly ISurrogateSource _surrogates;
    private readonly IEmergencyRegister _emergencies;
    private readonly DecisionCases? _cases;
    private readonly MaskContext _maskingOfAny;

    public GateServices(
        IOptions<MinNecessaryOptions> options,
        PolicyRegistry policies,
        IEnumerable<IFactSource> sources,
        IEnumerable<ICondition> conditions,
        IEnumerable<ISensitivityClassifier> classifiers,
        IEmergencyRegister emergencies,
        TimeProvider clock,
        IServiceProvider services)
    {
        _options = options.Value;
        _keys = services.GetService<IMaskKeySource>();
        _surrogates = services.GetService<ISurrogateSource>() ?? RandomSurrogateSource.Instance;
        _emergencies = emergencies;
        _maskingOfAny = new MaskContext(clock, null, _keys, _surrogates);
        _cases = services.GetService<DecisionCases>();
        Disclosures = services.GetService<DisclosureRecorder>();
        Telemetry = services.GetRequiredService<GateTelemetry>();

        // It observes from when it is made, and there is no view before there is a gate.
        services.GetService<NecessityFeedback>();
        Policies = policies;
        KnowsTenants = () => policies.Current.HasAnyTenants;
        Clock = clock;
        Classifiers = [.. classifiers];
        ICondition[] known = [.. conditions];
        Facts = new FactGatherer(sources, known, emergencies);
        if (GateValidation.Failures(_options, _keys, known, Classifiers) is { Count: > 0 } failures)
        {
            throw new OptionsValidationException(nameof(MinNecessaryOptions), typeof(MinNecessaryOptions), failures);
        }
    }

    public PolicyRegistry Policies { get; }

    /// <summary>Whether any policy is in force for tenants: asked when a view is made, since tenants may come after a decision.</summary>
    public Func<bool> KnowsTenants { get; }

    public FactGatherer Facts { get; }

    /// <summary>What writes to the disclosure log; null where there is none.</summary>
    public DisclosureRecorder? Disclosures { get; }

    public TimeProvider Clock { get; }

    public GateTelemetry Telemetry { get; }

    public ISensitivityClassifier[] Classifiers { get; }

    /// <summary>What masks need for one subject; null for those that need none.</summary>
    public MaskContext MaskingOf(string? subject) => subject is null ? _maskingOfAny : new(Clock, subject, _keys, _surrogates);

    /// <summary>A decision must not outlive what it rests on, the policy included: what that permitted is permitted no longer.</summary>
    public DateTimeOffset ExpiryOf(Evaluation evaluation, DateTimeOffset now)
    {
        DateTimeOffset expiry = now + _options.DecisionLifetime;
        return evaluation.ExpiresAt is { } rest && rest < expiry ? rest : expiry;
    }

    /// <summary>Writes decisions to the log before anyone has them; without a log they are as they are. What is denied then opens its case, and nobody waits for that.</summary>
    public async ValueTask<IReadOnlyList<SubjectDecision>> LogAsync(PolicyDocument policy, IReadOnlyList<AccessRequest> requests, IReadOnlyList<SubjectDecision> decided, IReadOnlyList<string?> emergencies, DateTimeOffset now, CancellationToken cancellationToken)
    {
        IReadOnlyList<SubjectDecision> logged = Disclosures is null ? decided : await Disclosures.RecordAsync(policy, requests, decided, emergencies, now, cancellationToken).ConfigureAwait(false);
        for (int index = 0; _cases is not null && index < logged.Count; index++)
        {
            _cases.Observe(policy, requests[index], logged[index], now);
        }

        return logged;
    }

    /// <summary>Keeps an emergency before anything is shown under it. Where that fails, so does the decision.</summary>
    public async ValueTask<EmergencyAccess> OpenEmergencyAsync(PolicyDocument policy, AccessRequest request, Evaluation evaluation, DateTimeOffset now, CancellationToken cancellationToken)
    {
        EmergencyAccess kept = await _emergencies.OpenAsync(EmergencyOf(policy, request, evaluation, now), cancellationToken).ConfigureAwait(false);
        _cases?.Observe(kept);
        return kept;
    }

    private EmergencyAccess EmergencyOf(PolicyDocument policy, AccessRequest request, Evaluation evaluation, DateTimeOffset now) => new()
    {
        Id = Guid.NewGuid().ToString("N"),
        ActorId = request.Caller.ActorId,
        Tenant = request.Caller.Tenant,
        PolicyName = policy.Name,
        PolicyVersion = policy.Version,
        GrantName = evaluation.Grant!.Name,
        Subject = request.Subject,
        Why = request.Evidence.EmergencyReason!,
        Waived = [.. evaluation.Waived.Select(reason => reason.Code)],
        StartedAt = now,
        EndsAt = now + evaluation.Grant.Emergency!.ValidFor,
        ReviewDueAt = now + _options.EmergencyReviewPeriod,
    };
}
