using MinNecessary.Policy;

namespace MinNecessary.Testing;

/// <summary>
/// A fact source that knows, of each request, what its grant asks for: every condition holds, nothing is restricted, and the papers are in order. Change
/// what a test is about. Set up by one thread, and then safe for concurrent use.
/// </summary>
public sealed class StatedFacts : IFactSource
{
    private readonly TimeProvider _clock;
    private readonly List<Func<FactRequest, Facts, Facts>> _changes = [];

    /// <summary>Knows what each grant asks for.</summary>
    /// <param name="clock">Dates the papers; the system's where null. For a clock that stands still take <c>FakeTimeProvider</c> of Microsoft.Extensions.TimeProvider.Testing.</param>
    public StatedFacts(TimeProvider? clock = null) => _clock = clock ?? TimeProvider.System;

    /// <summary>Whether anything was changed.</summary>
    internal bool IsChanged => _changes.Count > 0;

    /// <summary>Changes what is known.</summary>
    /// <param name="change">Makes other facts of these: <c>(request, facts) => facts with { TrainingCurrent = null }</c>. Called after those that were given before.</param>
    /// <returns>The same object.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="change"/> is null.</exception>
    public StatedFacts Change(Func<FactRequest, Facts, Facts> change)
    {
        ArgumentNullException.ThrowIfNull(change);
        _changes.Add(change);
        return this;
    }

    /// <inheritdoc/>
    public ValueTask<Facts> GetFactsAsync(FactRequest request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        return ValueTask.FromResult(_changes.Aggregate(Sufficient(request), (facts, change) => change(request, facts)));
    }

    private Facts Sufficient(FactRequest request)
    {
        DateTimeOffset now = _clock.GetUtcNow();
        return new Facts
        {
            TrainingCurrent = true,
            AssignedWork = true,
            AgreementInForce = true,
            IdentityVerified = true,
            AgreementId = "test-agreement",
            Restrictions = [],
            Conditions = request.Policy.Conditions.Keys.ToDictionary(name => name, _ => true, StringComparer.Ordinal),
            Exemptions = request.Grant?.Exemption is { } exemption and not Exemption.Authorization ? [new ExemptionEvidence(exemption, "test-exemption")] : [],
            Authorization = request.Grant?.Exemption is Exemption.Authorization ? AuthorizationFor(request, now) : null,
            Reliance = request.Grant is { Reliance: [{ } basis, ..] } ? new RelianceEvidence { Basis = basis, RepresentationId = "test-representation", IsReasonable = true } : null,
            Approval = request.Grant is { IsRoutine: false } grant ? ApprovalFor(request, grant, now) : null,
        };
    }

    private static Authorization AuthorizationFor(FactRequest request, DateTimeOffset now) => new()
    {
        Id = "test-authorization",
        Subject = request.Subject,
        Categories = Shown(request.Grant!),
        Discloser = "The test",
        Recipients = request.Recipient is { } recipient ? [recipient] : [],
        Purposes = [request.Purpose],
        ExpirationEvent = "The end of the test",
        SignedOn = DateOnly.FromDateTime(now.UtcDateTime),
        StatesRightToRevoke = true,
        StatesConditioning = true,
        StatesRedisclosure = true,
    };

    private static ReviewApproval? ApprovalFor(FactRequest request, GrantDefinition grant, DateTimeOffset now) =>
        request.Policy.Criteria.FirstOrDefault(criteria => criteria.Activity == grant.Activity) is not { } criteria ? null : new ReviewApproval
        {
            Id = "test-approval",
            Activity = grant.Activity,
            Recipient = request.Recipient ?? "",
            Purpose = request.Purpose,
            Subject = request.Subject,
            IsApproved = true,
            ReviewerId = "test-reviewer",
            ReviewerRole = criteria.Reviewer,
            Rationale = "A test asks for it.",
            Categories = Shown(grant),
            ReviewedAt = now,
            ExpiresAt = now + criteria.ValidFor,
            EntireRecordJustificationId = "test-justification",
        };

    private static string[] Shown(GrantDefinition grant) => [.. grant.Disclose.Concat(grant.Mask.Keys).Distinct(StringComparer.Ordinal)];
}
