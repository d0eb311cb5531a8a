using MinNecessary.Policy;

namespace MinNecessary.Tests.Evaluation.Sections;

/// <summary>45 CFR 164.514(d)(3)(iii): on whose request one may rely, and that it has to be reasonable.</summary>
public sealed class Section164_514_d_3_iii_Tests
{
    private const string Section = "45 CFR 164.514(d)(3)(iii)";

    public static TheoryData<string, string, bool> Bases() => new()
    {
        { "PublicOfficial", "Official", true }, // (A), who represents it
        { "CoveredEntity", "Plan", false }, // (B), which need not
        { "CoveredEntity", "Hospital", false },
        { "CoveredEntity", "House", false },
        { "Professional", "Agency", true }, // (C), who represents it
        { "Professional", "Family", true },
        { "Research", "Family", true }, // (D), with documents
        { "Research", "Hospital", true },
        { "Research", "Official", true },
    };

    [Theory]
    [MemberData(nameof(Bases))]
    public void Section_164_514_d_3_iii_A_to_D_a_request_is_relied_on_with_what_its_basis_needs(string basis, string recipient, bool needsRepresentation)
    {
        PolicyDocument policy = Relying(basis, recipient);
        RelianceEvidence evidence = new() { Basis = Enum.Parse<RelianceBasis>(basis), RepresentationId = "representation-1", IsReasonable = true };
        MinNecessary.Evaluation allowed = Ask(policy, evidence);
        Verdict.Allowed(allowed, "Diagnosis", "Name");
        Assert.Equal(["representation-1"], allowed.EvidenceIds);
        foreach (string? none in new[] { null, "", " " })
        {
            MinNecessary.Evaluation without = Ask(policy, evidence with { RepresentationId = none });
            if (needsRepresentation)
            {
                Verdict.Denied(without, "RepresentationMissing", Section);
            }
            else
            {
                Verdict.Allowed(without);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Bases))]
    public void Section_164_514_d_3_iii_reliance_is_permitted_and_never_required(string basis, string recipient, bool needsRepresentation)
    {
        Assert.True(needsRepresentation || basis == "CoveredEntity");
        RelianceEvidence unreasonable = new() { Basis = Enum.Parse<RelianceBasis>(basis), RepresentationId = "representation-1", IsReasonable = false };
        Verdict.Denied(Ask(Relying(basis, recipient), unreasonable), "RelianceNotReasonable", Section);
    }

    [Fact]
    public void Section_164_514_d_3_iii_nobody_has_said_that_it_is_reasonable()
    {
        PolicyDocument policy = Relying("CoveredEntity", "Plan");
        Verdict.Denied(Ask(policy, null), "RelianceMissing", Section);
        Verdict.Denied(Ask(policy, new RelianceEvidence { Basis = RelianceBasis.CoveredEntity }), "RelianceMissing", Section);
    }

    [Fact]
    public void Section_164_514_d_3_iii_a_basis_that_the_grant_does_not_name_is_none()
    {
        PolicyDocument policy = Relying("CoveredEntity", "Hospital");
        RelianceBasis[] others = [RelianceBasis.PublicOfficial, RelianceBasis.Professional, RelianceBasis.Research];
        Assert.All(others, basis => Verdict.Denied(Ask(policy, new RelianceEvidence { Basis = basis, RepresentationId = "representation-1", IsReasonable = true }), "RelianceBasisNotPermitted", Section));
        Verdict.Denied(Ask(policy, new RelianceEvidence { Basis = default, IsReasonable = true }), ("RelianceBasisNotPermitted", Section), ("RepresentationMissing", Section));
    }

    [Theory]
    [InlineData("PublicOfficial", "Plan")]
    [InlineData("CoveredEntity", "Family")]
    [InlineData("CoveredEntity", "Agency")]
    [InlineData("Professional", "Plan")]
    [InlineData("Research", "Plan")]
    public void Section_164_514_d_3_iii_a_grant_cannot_rely_on_a_party_that_is_none_of_these(string basis, string recipient)
    {
        Assert.False(PolicyDocument.TryParse(Office.Text(Office.Grant("Disclosure", recipient, "Study", $"\"reliance\": [\"{basis}\"]")), out _, out IReadOnlyList<PolicyError> errors));
        Assert.Equal("MN0131", Assert.Single(errors).Id);
    }

    [Fact]
    public void Section_164_514_d_3_iii_where_one_source_finds_reliance_unreasonable_no_other_restores_it()
    {
        PolicyDocument policy = Relying("CoveredEntity", "Plan");
        Facts reasonable = Office.Known with { Reliance = new RelianceEvidence { Basis = RelianceBasis.CoveredEntity, IsReasonable = true } };
        Facts unreasonable = Office.Known with { Reliance = new RelianceEvidence { Basis = RelianceBasis.CoveredEntity, IsReasonable = false } };
        Verdict.Allowed(Office.Ask(policy, reasonable));
        Verdict.Denied(Office.Ask(policy, reasonable.And(unreasonable)), "FactsDisagree", "45 CFR 164.514(d)(3)(iii)");
        Verdict.Denied(Office.Ask(policy, unreasonable.And(reasonable)), "FactsDisagree", "45 CFR 164.514(d)(3)(iii)");
    }

    private static PolicyDocument Relying(string basis, string recipient) => Office.Disclosure(recipient, "Study", $"\"reliance\": [\"{basis}\"]");

    private static MinNecessary.Evaluation Ask(PolicyDocument policy, RelianceEvidence? evidence) => Office.Ask(policy, Office.Known with { Reliance = evidence });
}
