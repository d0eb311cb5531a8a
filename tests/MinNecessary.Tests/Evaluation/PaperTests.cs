using System.Reflection;
using System.Runtime.CompilerServices;
using MinNecessary.Policy;

namespace MinNecessary.Tests.Evaluation;

/// <summary>What papers and callers say is about a person. Neither the papers' own text nor what is found from them shows it.</summary>
public sealed class PaperTests
{
    public static TheoryData<Type> Papers() => [.. PaperTypes];

    [Theory]
    [MemberData(nameof(Papers))]
    public void What_is_known_of_a_person_is_not_in_the_text_of_a_paper(Type paper)
    {
        // Ids and names of the policy are no PHI, and a text may have them.
        string[] shown = ["Id", "EvidenceId", "ReviewerId", "GrantName", "Purpose"];
        object filled = RuntimeHelpers.GetUninitializedObject(paper);
        PropertyInfo[] texts = [.. paper.GetProperties().Where(property => property.CanWrite && !shown.Contains(property.Name))];
        int written = 0;
        foreach (PropertyInfo property in texts)
        {
            object? value = property.PropertyType == typeof(string) ? Canaries.One
                : property.PropertyType.IsAssignableFrom(typeof(string[])) ? new[] { Canaries.One }
                : property.PropertyType == typeof(DateOnly?) ? new DateOnly(4711, 1, 1)
                : property.PropertyType == typeof(IReadOnlyDictionary<string, bool>) ? new Dictionary<string, bool> { [Canaries.One] = true }
                : null;
            if (value is not null)
            {
                property.SetValue(filled, value);
                written++;
            }
        }

        Assert.True(written > 0 || paper == typeof(ExemptionEvidence));
        Canaries.AssertNone(filled.ToString());
        Canaries.AssertNone($"{filled}");
    }

    private static readonly string[] About = ["Subject", "StoredSubject", "Individual", "Name", "Address", "Heading", "Reason", "Why"];

    public static TheoryData<Type> OfTheLog() =>
        [.. typeof(Decision).Assembly.GetExportedTypes().Where(type => type.Namespace == "MinNecessary.Disclosures" && type.IsSealed && type.GetProperties().Any(property => property.CanWrite && About.Contains(property.Name)))];

    [Theory]
    [MemberData(nameof(OfTheLog))]
    public void What_the_log_and_its_reports_print_does_not_show_whom_they_are_about(Type type)
    {
        object filled = RuntimeHelpers.GetUninitializedObject(type);
        foreach (PropertyInfo property in type.GetProperties().Where(property => property.CanWrite && property.PropertyType == typeof(string) && About.Contains(property.Name)))
        {
            property.SetValue(filled, Canaries.One);
        }

        Canaries.AssertNone(filled.ToString());
    }

    [Fact]
    public void The_papers_are_found() => Assert.Equal(
        ["Authorization", "EmergencyAccess", "EmergencyReview", "ExemptionEvidence", "Facts", "RelianceEvidence", "RequestEvidence", "Restriction", "ReviewApproval", "SubstanceUseConsent"],
        PaperTypes.Select(type => type.Name));

    [Theory]
    [InlineData("Referral")]
    [InlineData("Litigation")]
    [InlineData("Coding")]
    public void No_evaluation_shows_what_papers_and_callers_say(string name)
    {
        GrantDefinition grant = Papered.FindGrant(name)!;
        foreach (Facts facts in new[] { Facts.Unknown, Filled(grant, isApproved: true), Filled(grant, isApproved: false) })
        {
            var request = new AccessRequest(grant.Activity, grant.Role, grant.Recipient, grant.Purpose, EvaluationPolicy.Actor("Liaison"), Canaries.One)
            {
                Evidence = new RequestEvidence { EmergencyReason = Canaries.One, AuthorizationId = Canaries.One, ApprovalId = Canaries.One, ExemptionEvidenceId = Canaries.One, RepresentationId = Canaries.One },
            };
            MinNecessary.Evaluation evaluation = PolicyEvaluator.Evaluate(Papered, request, facts, EvaluationPolicy.Within);
            Assert.NotEmpty(evaluation.Reasons.Concat(evaluation.Waived));
            Canaries.AssertShowsNone(evaluation);
        }
    }

    private static IEnumerable<Type> PaperTypes =>
        typeof(Decision).Assembly.GetExportedTypes().Where(type => type.Namespace == "MinNecessary" && type.GetMethod("<Clone>$") is not null && type != typeof(ShownMember)).OrderBy(type => type.Name, StringComparer.Ordinal);

    // A policy in which every paper counts.
    private static readonly PolicyDocument Papered = PolicyDocument.Parse(Policy.SmallPolicy.With("\"exemption\": \"Treatment\"", "\"exemption\": \"Authorization\""));

    private static Facts Filled(GrantDefinition grant, bool isApproved) => new()
    {
        IdentityVerified = true,
        TrainingCurrent = true,
        IsEmergencyReviewOverdue = false,
        Restrictions = [new Restriction { Id = Canaries.One, Kind = RestrictionKind.Agreed, Label = "PublicFigure", Categories = ["Name"], Recipients = [Canaries.One, grant.Recipient ?? ""], Purposes = [Canaries.One, grant.Purpose] }],
        Authorization = new Authorization
        {
            Id = "a-1", Subject = Canaries.One, Categories = [Canaries.One], Discloser = Canaries.One, Recipients = [Canaries.One], Purposes = [Canaries.One], ExpirationEvent = Canaries.One, RepresentativeAuthority = Canaries.One,
        },
        Reliance = new RelianceEvidence { Basis = RelianceBasis.PublicOfficial, RepresentationId = "r-1", IsReasonable = false },
        Approval = new ReviewApproval
        {
            Id = "v-1", Activity = grant.Activity, Recipient = Canaries.One, Purpose = Canaries.One, Subject = Canaries.One, IsApproved = isApproved, ReviewerId = Canaries.One, ReviewerRole = Canaries.One, Rationale = Canaries.One,
            Categories = [Canaries.One], ReviewedAt = EvaluationPolicy.Within, ExpiresAt = EvaluationPolicy.Within.AddDays(1), EntireRecordJustificationId = Canaries.One,
        },
        SubstanceUseConsent = new SubstanceUseConsent { Id = "s-1", Purposes = [Canaries.One], Recipients = [Canaries.One] },
        IsFromSubstanceUseProgram = true,
    };
}
