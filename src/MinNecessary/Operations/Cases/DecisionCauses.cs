using MinNecessary.Disclosures;
using MinNecessary.Policy;

namespace MinNecessary.Operations;

/// <summary>
/// What case a decision opens. One who is denied the same for the same reasons all day has one case a day, whomever it was about; what needs a review needs one for
/// each subject.
/// </summary>
internal sealed class DecisionCauses(Practice practice, bool isKeyed)
{
    public WaitingCase? Of(DecisionEntry entry)
    {
        if (entry.PolicyName != practice.Policy.Name || entry.Outcome == Outcome.Allowed)
        {
            return null;
        }

        CaseTrigger trigger = entry.Outcome == Outcome.NeedsReview ? CaseTrigger.ReviewNeeded : CaseTrigger.AccessDenied;
        string? subject = trigger == CaseTrigger.ReviewNeeded && entry.Subject.Length > 0 ? entry.Subject : null;

        // A plain subject goes into no id: it could be found from it by trying.
        string whose = trigger == CaseTrigger.AccessDenied ? "" : isKeyed && subject is not null ? subject : entry.Id;
        string cause = string.Join('\n', entry.Tenant, entry.ActorId, entry.Activity, entry.Role, entry.Recipient, entry.Purpose, entry.GrantName, string.Join(' ', entry.Reasons), whose, $"{practice.Clock.DayOf(entry.OccurredAt):yyyy-MM-dd}");
        return new WaitingCase(trigger, cause, new CaseDraft
        {
            OccurredAt = entry.OccurredAt,
            Tenant = entry.Tenant,
            Stage = StageOf(entry.GrantName),
            DenialClass = entry.Reasons.FirstOrDefault(Checked.IsCode),
            Subject = subject is null ? null : Checked.AsLine(subject),
            Reference = entry.Id,
        });
    }

    /// <summary>The case of an emergency. Whom it was about and why stay in the register.</summary>
    public WaitingCase? Of(EmergencyAccess access) => access.PolicyName != practice.Policy.Name ? null : new WaitingCase(
        CaseTrigger.EmergencyAccess,
        $"{access.Tenant}\n{access.Id}",
        new CaseDraft { OccurredAt = access.StartedAt, Tenant = access.Tenant, Stage = StageOf(access.GrantName), Reference = access.Id, DueBy = access.ReviewDueAt });

    // Of a grant of several stages, nobody knows at which it was used.
    private string? StageOf(string? grant)
    {
        StageDefinition[] stages = [.. practice.Operations.Stages.Where(stage => grant is not null && stage.Grants.Contains(grant)).Take(2)];
        return stages.Length == 1 ? stages[0].Name : null;
    }
}
