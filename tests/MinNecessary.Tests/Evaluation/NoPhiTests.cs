using System.Collections;
using System.Diagnostics;
using System.Reflection;
using System.Text.Json;

namespace MinNecessary.Tests.Evaluation;

/// <summary>The subject is PHI. Nothing that a decision, a denial or a log line shows contains it.</summary>
public sealed class NoPhiTests
{
    private const string Canary = "ZQ4711XK";

    private static readonly JsonSerializerOptions WithFields = new() { IncludeFields = true };

    public static TheoryData<bool, bool> Outcomes() => new() { { true, false }, { false, false }, { true, true } };

    [Theory]
    [MemberData(nameof(Outcomes))]
    public async Task A_decision_does_not_show_its_subject(bool isAllowed, bool isExpired)
    {
        Decision decision = await DecideAsync(isAllowed, isExpired);
        Assert.Equal(isAllowed, decision.IsAllowed);
        AssertShowsNothing(decision);
        AssertNoCanary(JsonSerializer.Serialize(decision, decision.GetType()));
        AssertNoCanary(JsonSerializer.Serialize<object>(decision, WithFields));
    }

    [Theory]
    [InlineData(false, false, Canary)]
    [InlineData(true, true, Canary)]
    [InlineData(true, false, Canary + "-other")]
    public async Task A_denial_does_not_show_the_subject(bool isAllowed, bool isExpired, string asked)
    {
        Decision decision = await DecideAsync(isAllowed, isExpired);
        AccessDeniedException exception = Assert.Throws<AccessDeniedException>(() => decision.EnsureAllowed(asked));
        AssertNoCanary(exception.Message);
        AssertNoCanary(exception.ToString());
        Assert.Empty(exception.Data);
        AssertShowsNothing(exception);
        AssertShowsNothing(decision.NoViewOfModel());
    }

    [Fact]
    public void An_evaluation_does_not_show_the_subject()
    {
        AccessRequest request = EvaluationPolicy.Request("Collections", subject: Canary);
        MinNecessary.Evaluation evaluation = PolicyEvaluator.Evaluate(EvaluationPolicy.Document, request, Facts.Unknown, EvaluationPolicy.Within);
        Assert.NotEmpty(evaluation.Reasons);
        AssertShowsNothing(evaluation);
    }

    [Fact]
    public async Task A_request_written_to_a_log_does_not_show_the_subject()
    {
        Assert.Equal("Disclosure by Liaison to Agency for Collections", EvaluationPolicy.Request("Collections", subject: Canary).ToString());
        Assert.Equal("Use by Coder for Coding", EvaluationPolicy.Request("Coding", subject: Canary).ToString());
        var source = new StatedFacts(EvaluationPolicy.AllHold);
        using var harness = new GateHarness(source);
        await harness.Gate.DecideAsync(TestGrants.Coding, EvaluationPolicy.Actor("Coder"), Canary);
        Assert.Equal(Canary, source.Asked[0].Subject);
        Assert.Equal("Use by Coder for Coding", source.Asked[0].ToString());
    }

    [Fact]
    public void No_type_shows_private_state_to_a_debugger_or_a_dump_of_its_text() => Assert.All(typeof(Decision).Assembly.GetTypes(), type =>
    {
        Assert.Null(type.GetCustomAttribute<DebuggerDisplayAttribute>());
        Assert.Null(type.GetCustomAttribute<DebuggerTypeProxyAttribute>());
    });

    [Fact]
    public void Only_requests_and_papers_have_a_member_for_the_subject() => Assert.Equal(
        // The attribute's is a path to a member, the scope's a type of the library's own, and no value.
        [
            "AccessRequest.Subject", "Authorization.Subject", "EmergencyAccess.Subject", "FactRequest.Subject", "PhiModelForAttribute.Subject", "ReviewApproval.Subject", "SubstanceUseConsent.Subject",
            "ViewQueryPlan`2.Subject",
        ],
        typeof(Decision).Assembly.GetExportedTypes().SelectMany(type => type.GetProperties()).Where(property => property.Name.Contains("Subject", StringComparison.Ordinal))
            .Select(property => $"{property.DeclaringType!.Name}.{property.Name}").Order(StringComparer.Ordinal));

    [Fact]
    public void A_request_or_paper_written_to_a_log_does_not_show_whom_or_what_it_is_about()
    {
        object[] papers =
        [
            new Authorization { Id = Canary, Subject = Canary, Categories = [Canary], Discloser = Canary, ExpirationEvent = Canary, RepresentativeAuthority = Canary },
            new SubstanceUseConsent { Id = Canary, Subject = Canary, Recipients = [Canary] },
            new ReviewApproval
            {
                Id = Canary, Activity = MinNecessary.Policy.Activity.Disclosure, Recipient = "Agency", Purpose = "Collections", Subject = Canary, IsApproved = true, ReviewerId = Canary, ReviewerRole = Canary,
                Rationale = Canary, Categories = [Canary], ReviewedAt = default, ExpiresAt = default,
            },
            new Restriction { Id = Canary, Kind = RestrictionKind.Agreed, Categories = [Canary], Label = Canary },
            new RelianceEvidence { Basis = MinNecessary.Policy.RelianceBasis.Research, RepresentationId = Canary },
            new ExemptionEvidence(MinNecessary.Policy.Exemption.RequiredByLaw, Canary),
            new RequestEvidence { AuthorizationId = Canary, ApprovalId = Canary, EmergencyReason = Canary, ExemptionEvidenceId = Canary, RepresentationId = Canary },
            new Facts { AgreementId = Canary, Conditions = new Dictionary<string, bool> { [Canary] = true } },
            new EmergencyAccess
            {
                Id = "e-1", ActorId = Canary, PolicyName = "Desk", PolicyVersion = "7", GrantName = "Coding", Subject = Canary, Why = Canary, Waived = [], StartedAt = default, EndsAt = default, ReviewDueAt = default,
            },
            new EmergencyReview { ReviewerId = "u-7", WasJustified = true, Finding = Canary, ReviewedAt = default },
        ];
        Assert.All(papers, paper => AssertNoCanary(paper.ToString()));
    }

    private static async Task<Decision> DecideAsync(bool isAllowed, bool isExpired)
    {
        using var harness = new GateHarness(new StatedFacts(isAllowed ? EvaluationPolicy.AllHold : Facts.Unknown));
        Decision decision = await harness.Gate.DecideAsync(TestGrants.Collections, EvaluationPolicy.Actor("Liaison"), Canary);
        harness.Clock.Advance(isExpired ? TimeSpan.FromDays(1) : TimeSpan.Zero);
        return decision;
    }

    // Walks everything public that can be reached, as a structured logger does.
    private static void AssertShowsNothing(object root)
    {
        var seen = new HashSet<object>(ReferenceEqualityComparer.Instance);
        var pending = new Stack<object>([root]);
        while (pending.TryPop(out object? value))
        {
            AssertNoCanary(value.ToString());
            if (value is string or Type or Assembly or MemberInfo || value.GetType().IsPrimitive || !seen.Add(value))
            {
                continue;
            }

            foreach (object item in value is IEnumerable items ? items.Cast<object>() : [])
            {
                pending.Push(item);
            }

            foreach (PropertyInfo property in value.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(property => property.GetIndexParameters().Length == 0))
            {
                // Only our own and the collections': a framework type's properties lead everywhere.
                if ((value.GetType().Assembly == typeof(Decision).Assembly || value is Exception) && property.GetValue(value) is { } shown)
                {
                    pending.Push(shown);
                }
            }
        }

        Assert.True(seen.Count > 2);
    }

    private static void AssertNoCanary(string? text) => Assert.DoesNotContain("4711", text ?? "", StringComparison.Ordinal);
}
