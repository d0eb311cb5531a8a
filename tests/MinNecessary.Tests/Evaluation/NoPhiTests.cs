using System.Diagnostics;
using System.Reflection;
using System.Text.Json;

namespace MinNecessary.Tests.Evaluation;

/// <summary>The subject is PHI. Nothing that a decision, a denial or a log line shows contains it.</summary>
public sealed class NoPhiTests
{
    private static readonly JsonSerializerOptions WithFields = new() { IncludeFields = true };

    public static TheoryData<bool, bool> Outcomes() => new() { { true, false }, { false, false }, { true, true } };

    [Theory]
    [MemberData(nameof(Outcomes))]
    public async Task A_decision_does_not_show_its_subject(bool isAllowed, bool isExpired)
    {
        Decision decision = await DecideAsync(isAllowed, isExpired);
        Assert.Equal(isAllowed, decision.IsAllowed);
        Canaries.AssertShowsNone(decision);
        Canaries.AssertNone(decision.Explain());
        Canaries.AssertNone(JsonSerializer.Serialize(decision, decision.GetType()));
        Canaries.AssertNone(JsonSerializer.Serialize<object>(decision, WithFields));
    }

    [Theory]
    [InlineData(false, false, Canaries.One)]
    [InlineData(true, true, Canaries.One)]
    [InlineData(true, false, Canaries.One + "-other")]
    public async Task A_denial_does_not_show_the_subject(bool isAllowed, bool isExpired, string asked)
    {
        Decision decision = await DecideAsync(isAllowed, isExpired);
        AccessDeniedException exception = Assert.Throws<AccessDeniedException>(() => decision.EnsureAllowed(asked));
        Canaries.AssertNone(exception.Message);
        Canaries.AssertNone(exception.ToString());
        Assert.Empty(exception.Data);
        Canaries.AssertShowsNone(exception);
        Canaries.AssertShowsNone(decision.NoViewOfModel());
    }

    [Fact]
    public void An_evaluation_does_not_show_the_subject()
    {
        AccessRequest request = EvaluationPolicy.Request("Collections", subject: Canaries.One);
        MinNecessary.Evaluation evaluation = PolicyEvaluator.Evaluate(EvaluationPolicy.Document, request, Facts.Unknown, EvaluationPolicy.Within);
        Assert.NotEmpty(evaluation.Reasons);
        Canaries.AssertShowsNone(evaluation);
    }

    [Fact]
    public async Task A_request_written_to_a_log_does_not_show_the_subject()
    {
        Assert.Equal("Disclosure by Liaison to Agency for Collections", EvaluationPolicy.Request("Collections", subject: Canaries.One).ToString());
        Assert.Equal("Use by Coder for Coding", EvaluationPolicy.Request("Coding", subject: Canaries.One).ToString());
        var source = new StatedFacts(EvaluationPolicy.AllHold);
        using var harness = new GateHarness(source);
        await harness.Gate.DecideAsync(TestGrants.Coding, EvaluationPolicy.Actor("Coder"), Canaries.One);
        Assert.Equal(Canaries.One, source.Asked[0].Subject);
        Assert.Equal("Use by Coder for Coding", source.Asked[0].ToString());
    }

    [Fact]
    public void No_type_shows_private_state_to_a_debugger_or_a_dump_of_its_text() => Assert.All(
        // The compiler makes a type of its own, with a display, for each query expression that names a value; those are over policies.
        typeof(Decision).Assembly.GetTypes().Where(type => type.Namespace is not null), type =>
    {
        // The framework's exception of several has one: how many there are.
        Assert.All(type.GetCustomAttributes<DebuggerDisplayAttribute>(), display => Assert.True(typeof(AggregateException).IsAssignableFrom(type) && display.Value == "Count = {InnerExceptionCount}"));
        Assert.Null(type.GetCustomAttribute<DebuggerTypeProxyAttribute>());
    });

    [Fact]
    public void Only_requests_papers_cases_and_the_log_have_a_member_for_the_subject() => Assert.Equal(
        // The attribute's is a path to a member and the plan's an expression, and neither is a value. The log's and the cases' are in the form in which it is stored, and so is a
        // manifest's; what is said of volume and of many is a number, of a source a system, and of options how.
        [
            "AccessRequest.Subject", "Accounting.StoredSubject", "AccountingRequest.StoredSubject", "AuditEventSource.SubjectSystem", "Authorization.Subject", "BulkManifestLine.Subject", "Case.Subject", "CaseDraft.Subject", "DisclosureEntry.Subject", "DisclosureEntry.SubjectCount", "DisclosureLogOptions.Subjects",
            "DisclosureQuery.Subject", "EmergencyAccess.Subject", "FactRequest.Subject", "LegalHold.StoredSubject", "PhiModelForAttribute.Subject", "RegisteredRestriction.StoredSubject", "ReviewApproval.Subject", "SubstanceUseConsent.Subject", "UnusualVolume.Subjects",
            "ViewQueryPlan`3.Subject",
        ],
        typeof(Decision).Assembly.GetExportedTypes().SelectMany(type => type.GetProperties().Where(property => property.DeclaringType == type)).Where(property => property.Name.Contains("Subject", StringComparison.Ordinal))
            .Where(property => property.PropertyType != typeof(bool)).Select(property => $"{property.DeclaringType!.Name}.{property.Name}").Order(StringComparer.Ordinal));

    [Fact]
    public void A_request_or_paper_written_to_a_log_does_not_show_whom_or_what_it_is_about()
    {
        object[] papers =
        [
            new Authorization { Id = Canaries.One, Subject = Canaries.One, Categories = [Canaries.One], Discloser = Canaries.One, ExpirationEvent = Canaries.One, RepresentativeAuthority = Canaries.One },
            new SubstanceUseConsent { Id = Canaries.One, Subject = Canaries.One, Recipients = [Canaries.One] },
            new ReviewApproval
            {
                Id = Canaries.One, Activity = MinNecessary.Policy.Activity.Disclosure, Recipient = "Agency", Purpose = "Collections", Subject = Canaries.One, IsApproved = true, ReviewerId = Canaries.One, ReviewerRole = Canaries.One,
                Rationale = Canaries.One, Categories = [Canaries.One], ReviewedAt = default, ExpiresAt = default,
            },
            new Restriction { Id = Canaries.One, Kind = RestrictionKind.Agreed, Categories = [Canaries.One], Label = Canaries.One },
            new RelianceEvidence { Basis = MinNecessary.Policy.RelianceBasis.Research, RepresentationId = Canaries.One },
            new ExemptionEvidence(MinNecessary.Policy.Exemption.RequiredByLaw, Canaries.One),
            new RequestEvidence { AuthorizationId = Canaries.One, ApprovalId = Canaries.One, EmergencyReason = Canaries.One, ExemptionEvidenceId = Canaries.One, RepresentationId = Canaries.One },
            new Facts { AgreementId = Canaries.One, Conditions = new Dictionary<string, bool> { [Canaries.One] = true } },
            new EmergencyAccess
            {
                Id = "e-1", ActorId = Canaries.One, PolicyName = "Desk", PolicyVersion = "7", GrantName = "Coding", Subject = Canaries.One, Why = Canaries.One, Waived = [], StartedAt = default, EndsAt = default, ReviewDueAt = default,
            },
            new EmergencyReview { ReviewerId = "u-7", WasJustified = true, Finding = Canaries.One, ReviewedAt = default },
        ];
        Assert.All(papers, paper => Canaries.AssertNone(paper.ToString()));
    }

    private static async Task<Decision> DecideAsync(bool isAllowed, bool isExpired)
    {
        using var harness = new GateHarness(new StatedFacts(isAllowed ? EvaluationPolicy.AllHold : Facts.Unknown));
        Decision decision = await harness.Gate.DecideAsync(TestGrants.Collections, EvaluationPolicy.Actor("Liaison"), Canaries.One);
        harness.Clock.Advance(isExpired ? TimeSpan.FromDays(1) : TimeSpan.Zero);
        return decision;
    }
}
