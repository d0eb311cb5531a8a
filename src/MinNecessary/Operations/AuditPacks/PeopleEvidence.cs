using System.Text;

namespace MinNecessary.Operations;

/// <summary>Training and roles of the workforce, for an auditor.</summary>
internal sealed class PeopleEvidence(Workforce workforce, TrainingRecords training, RoleRegister roles)
{
    public async Task<string> TrainingAsync(EvidenceDays days, CancellationToken cancellationToken)
    {
        List<string[]> standing = [];
        await foreach (TrainingStatus status in training.ReadStatusAsync(cancellationToken).ConfigureAwait(false))
        {
            standing.AddRange(status.Courses.Select(course => (string[])[status.PersonId, status.Role, course.Course, course.State.ToString(), days.Day(course.Until)]));
        }

        List<string[]> attempts = [];
        await foreach (WorkforceMember member in workforce.ReadAsync(isHere: null, cancellationToken).ConfigureAwait(false))
        {
            attempts.AddRange(member.Attempts.Where(attempt => days.Has(attempt.At)).Select(attempt => (string[])
                [days.Day(attempt.At), member.Id, attempt.Course, attempt.PolicyVersion, $"{EvidenceDays.Number(attempt.Score)} of 100, {EvidenceDays.Number(attempt.Passing)} needed", attempt.HasPassed ? "passed" : "not passed", attempt.CertifiedBy]));
        }

        var text = new StringBuilder("# Training\n\n## How everyone stands\n\n");
        Write(text, ["Person", "Role", "Course", "State", "Until"], standing, "Nobody holds a role that needs a course.");
        text.Append("## Competency checks in these days\n\n");
        Write(text, ["On", "Person", "Course", "Version of the policy", "Score", "Result", "Certified by"], attempts, "There was none.");
        return text.ToString();
    }

    public async Task<string> RolesAsync(EvidenceDays days, CancellationToken cancellationToken)
    {
        IEnumerable<string[]> held = (await roles.ReadAsync(cancellationToken).ConfigureAwait(false)).Select(each => (string[])
            [each.PersonId, each.Held.Role, days.Day(each.Held.Since), days.Day(each.Held.ConfirmedAt), each.Held.ConfirmedBy ?? "–", days.Day(each.DueAt), each.IsOverdue ? "overdue" : "in time"]);
        List<string[]> ended = [];
        await foreach (WorkforceMember member in workforce.ReadAsync(isHere: null, cancellationToken).ConfigureAwait(false))
        {
            // Why it ended, a person wrote.
            ended.AddRange(member.FormerRoles.Where(former => days.Has(former.EndedAt)).Select(former => (string[])[member.Id, former.Role, days.Day(former.Since), days.Day(former.EndedAt), former.EndedBy]));
        }

        var text = new StringBuilder("# Roles\n\n## Who holds which role\n\n");
        Write(text, ["Person", "Role", "Since", "Confirmed on", "By", "Due on", "State"], held, "Nobody holds a role.");
        text.Append("## Roles that ended in these days\n\n");
        Write(text, ["Person", "Role", "Since", "Ended on", "By"], ended, "There was none.");
        return text.ToString();
    }

    private static void Write(StringBuilder text, string[] columns, IEnumerable<string[]> rows, string none)
    {
        string[][] ordered = [.. rows.OrderBy(row => string.Join('\n', row), StringComparer.Ordinal)];
        text.Append(ordered.Length == 0 ? $"{none}\n\n" : "");
        MarkdownText.Table(text, columns, ordered);
    }
}
