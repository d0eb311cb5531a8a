using MinNecessary.Policy;

namespace MinNecessary.Operations;

/// <summary>
/// The standard words of billing as the policy defines them, each with a predicate that holds a thing to it. A word that the policy's <c>definitions</c>
/// do not have is refused: the policy states what it means, and the predicate merely computes it. Immutable and safe for concurrent use.
/// </summary>
public sealed class StandardDefinitions
{
    /// <summary>The word for a claim that needs nothing to be paid in time (42 CFR 422.500, 447.45(b)).</summary>
    public const string CleanClaimTerm = "CleanClaim";

    /// <summary>The word for a claim whose submission is complete.</summary>
    public const string SubmissionCompleteTerm = "SubmissionComplete";

    /// <summary>The word for an appeal that is filed.</summary>
    public const string AppealFiledTerm = "AppealFiled";

    /// <summary>The word for an appeal that is closed.</summary>
    public const string AppealClosedTerm = "AppealClosed";

    /// <summary>The word for how old unresolved work is.</summary>
    public const string AgingStatusTerm = "AgingStatus";

    private readonly OperationsDefinition _operations;

    /// <summary>Reads the words of a policy.</summary>
    /// <param name="policy">The policy.</param>
    /// <exception cref="ArgumentNullException"><paramref name="policy"/> is null.</exception>
    /// <exception cref="InvalidOperationException">It has no operations.</exception>
    public StandardDefinitions(PolicyDocument policy)
    {
        ArgumentNullException.ThrowIfNull(policy);
        _operations = new OperatedPolicy(policy).Operations;
    }

    /// <summary>Whether a claim is clean: no defect or impropriety, no documentation missing, and no circumstance that needs special treatment.</summary>
    /// <param name="claim">What is known of it.</param>
    /// <returns>Whether it is, and what it lacks.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="claim"/> is null.</exception>
    /// <exception cref="InvalidOperationException">The policy does not define <c>CleanClaim</c>.</exception>
    public TermResult CleanClaim(CleanClaimFacts claim)
    {
        ArgumentNullException.ThrowIfNull(claim);
        return Result(
            CleanClaimTerm,
            (!claim.HasDefect, "It has no defect or impropriety."),
            (!claim.LacksDocumentation, "Its substantiating documentation is there."),
            (!claim.NeedsSpecialTreatment, "No circumstance needs special treatment."));
    }

    /// <summary>Whether the submission of a claim is complete: accepted by the 999 and by the 277CA, and its trace id stored.</summary>
    /// <param name="submission">What is known of it.</param>
    /// <returns>Whether it is, and what it lacks.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="submission"/> is null.</exception>
    /// <exception cref="InvalidOperationException">The policy does not define <c>SubmissionComplete</c>.</exception>
    public TermResult SubmissionComplete(SubmissionFacts submission)
    {
        ArgumentNullException.ThrowIfNull(submission);
        return Result(
            SubmissionCompleteTerm,
            (submission.IsAcceptedBy999, "The 999 accepted it."),
            (submission.IsAcceptedBy277CA, "The 277CA accepted it."),
            (submission.IsTraceStored, "Its trace id is stored."));
    }

    /// <summary>Whether an appeal is filed, with its evidence justified as the minimum necessary.</summary>
    /// <param name="appeal">What is known of it.</param>
    /// <returns>Whether it is, and what it lacks.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="appeal"/> is null.</exception>
    /// <exception cref="InvalidOperationException">The policy does not define <c>AppealFiled</c>.</exception>
    public TermResult AppealFiled(AppealFacts appeal)
    {
        ArgumentNullException.ThrowIfNull(appeal);
        return Result(AppealFiledTerm, Filed(appeal));
    }

    /// <summary>Whether an appeal is closed: filed, and its decision posted.</summary>
    /// <param name="appeal">What is known of it.</param>
    /// <returns>Whether it is, and what it lacks.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="appeal"/> is null.</exception>
    /// <exception cref="InvalidOperationException">The policy does not define <c>AppealClosed</c>.</exception>
    public TermResult AppealClosed(AppealFacts appeal)
    {
        ArgumentNullException.ThrowIfNull(appeal);
        return Result(AppealClosedTerm, [.. Filed(appeal), (appeal.IsDecisionPosted, "The decision is posted.")]);
    }

    /// <summary>How old unresolved work is, counted in calendar days from where the policy's <c>aging</c> says.</summary>
    /// <param name="work">The days that are known of it.</param>
    /// <param name="today">The day, in the zone of the policy's operations.</param>
    /// <returns>Its age and bucket, and what is missing to tell.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="work"/> is null.</exception>
    /// <exception cref="InvalidOperationException">The policy does not define <c>AgingStatus</c>, or has no <c>aging</c>.</exception>
    public AgingResult AgingStatus(AgingFacts work, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(work);
        TermDefinition term = Term(AgingStatusTerm);
        AgingDefinition aging = _operations.Aging ?? throw new InvalidOperationException("The policy's operations have no 'aging'. Write when the clock starts, and the buckets.");
        DateOnly? start = aging.From switch
        {
            AgingStart.ServiceDate => work.ServiceDate,
            AgingStart.DischargeDate => work.DischargeDate,
            AgingStart.SubmissionDate => work.SubmissionDate,
            AgingStart.RemittanceDate => work.RemittanceDate,
            _ => null,
        };
        if (start is not { } from || from > today)
        {
            string lacking = start is null ? $"{aging.From} is not known." : $"{aging.From} lies ahead.";
            return new AgingResult { Term = term, Days = null, Bucket = null, BucketNumber = null, Lacking = [lacking] };
        }

        int days = today.DayNumber - from.DayNumber;
        int number = aging.Bounds.Count(bound => bound < days);
        return new AgingResult { Term = term, Days = days, Bucket = BucketOf(aging, number), BucketNumber = number, Lacking = [] };
    }

    private static string BucketOf(AgingDefinition aging, int number)
    {
        int first = number == 0 ? 0 : aging.Bounds[number - 1] + 1;
        return number == aging.Bounds.Count ? FormattableString.Invariant($"{first} or more") : FormattableString.Invariant($"{first}–{aging.Bounds[number]}");
    }

    private static (bool? Is, string What)[] Filed(AppealFacts appeal) =>
    [
        (appeal.HasRequest, "The request is there."),
        (appeal.HasReason, "It says why."),
        (appeal.RefersToClaim, "It refers to the claim."),
        (appeal.RefersToDenial, "It refers to the denial."),
        (appeal.ListsEvidence, "It lists its evidence."),
        (appeal.IsEvidenceJustified, "Its evidence is justified as the minimum necessary."),
        (appeal.HasProofOfTimelyFiling, "There is proof of timely filing."),
        (appeal.HasReceipt, "The receipt is there."),
    ];

    private TermResult Result(string name, params (bool? Is, string What)[] parts) => new()
    {
        Term = Term(name),
        Lacking = [.. parts.Where(part => part.Is != true).Select(part => part.Is is null ? $"Not known: {part.What}" : $"Not so: {part.What}")],
    };

    private TermDefinition Term(string name) => _operations.Definitions.GetValueOrDefault(name)
        ?? throw new InvalidOperationException($"The policy's operations do not define '{name}'. Write under 'definitions' what it means to you.");
}
