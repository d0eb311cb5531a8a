namespace MinNecessary.Tests.Evaluation.Sections;

/// <summary>What an evaluation has to say: the outcome, and of a denial the one reason and the section that it follows from.</summary>
internal static class Verdict
{
    public static void Allowed(MinNecessary.Evaluation evaluation, params string[] categories)
    {
        Assert.Equal((Outcome.Allowed, ""), (evaluation.Outcome, Codes(evaluation.Reasons)));
        if (categories.Length > 0)
        {
            Assert.Equal(categories, evaluation.Categories);
        }
    }

    public static void Denied(MinNecessary.Evaluation evaluation, string code, string citation) =>
        Denied(evaluation, (code, citation));

    /// <summary>Denied for exactly these reasons, in order.</summary>
    public static void Denied(MinNecessary.Evaluation evaluation, params (string Code, string Citation)[] reasons)
    {
        Assert.Equal(Outcome.Denied, evaluation.Outcome);
        Assert.Equal(reasons, evaluation.Reasons.Select(reason => (reason.Code, reason.Citation)));
        Assert.Empty(evaluation.Categories);
        Assert.Empty(evaluation.Obligations);
        Assert.Empty(evaluation.Advisories);
        Assert.Empty(evaluation.EvidenceIds);
        Assert.Null(evaluation.Exemption);
    }

    public static void NeedsReview(MinNecessary.Evaluation evaluation, string citation)
    {
        Assert.Equal(Outcome.NeedsReview, evaluation.Outcome);
        Reason reason = Assert.Single(evaluation.Reasons);
        Assert.Equal(("ReviewRequired", ReasonKind.ReviewNeeded, citation), (reason.Code, reason.Kind, reason.Citation));
        Assert.Empty(evaluation.Categories);
    }

    public static void Obliges(MinNecessary.Evaluation evaluation, params (string Code, string Citation)[] obligations)
    {
        Assert.Equal(Outcome.Allowed, evaluation.Outcome);
        Assert.Equal(obligations, evaluation.Obligations.Select(obligation => (obligation.Code, obligation.Citation)));
    }

    public static void Advises(MinNecessary.Evaluation evaluation, params (string Code, string Citation)[] advisories)
    {
        Assert.Equal(Outcome.Allowed, evaluation.Outcome);
        Assert.Equal(advisories, evaluation.Advisories.Select(advisory => (advisory.Code, advisory.Citation)));
    }

    public static string Codes(IEnumerable<Reason> reasons) => string.Join(", ", reasons.Select(reason => reason.Code));
}
