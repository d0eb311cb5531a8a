namespace MinNecessary.Testing;

/// <summary>Compares two disclosure matrices. That a version, a hash or a reason reads differently is no difference in what is shown.</summary>
internal static class MatrixDifference
{
    public static IReadOnlyList<MatrixChange> Between(Matrix approved, Matrix now)
    {
        List<MatrixChange> changes = [];
        foreach (MatrixGrant grant in now.Grants)
        {
            if (approved.Grants.FirstOrDefault(before => before.Key == grant.Key) is { } before)
            {
                Compare(before, grant, changes);
            }
            else
            {
                string[] shown = [.. grant.Lines.Where(line => line.Value.Rank > 0).Select(line => $"{line.Key} {line.Value.Words}")];
                changes.Add(new MatrixChange(true, $"{grant.Party} is new, and shows {(shown.Length == 0 ? "nothing yet" : string.Join(", ", shown))}."));
            }
        }

        changes.AddRange(approved.Grants.Where(before => now.Grants.All(grant => grant.Key != before.Key)).Select(before => new MatrixChange(false, $"{before.Party} is gone.")));
        return changes;
    }

    private static void Compare(MatrixGrant before, MatrixGrant after, List<MatrixChange> changes)
    {
        changes.AddRange(before.Conditions.Except(after.Conditions, StringComparer.Ordinal).Select(condition => new MatrixChange(true, $"{after.Party} no longer asks for {condition}.")));
        changes.AddRange(after.Conditions.Except(before.Conditions, StringComparer.Ordinal).Select(condition => new MatrixChange(false, $"{after.Party} asks for {condition}.")));
        foreach (string name in before.Lines.Keys.Union(after.Lines.Keys, StringComparer.Ordinal))
        {
            (MatrixLine was, MatrixLine now) = (before.Lines.GetValueOrDefault(name, MatrixLine.Absent), after.Lines.GetValueOrDefault(name, MatrixLine.Absent));
            if (Change(name, was, now) is { } sentence)
            {
                // Which of two masks shows more depends on the value, so it is looked at as if it were the later one.
                changes.Add(new MatrixChange(now.Rank > was.Rank || (now.Rank == 1 && was.Rank == 1 && now.Mask != was.Mask), $"{after.Party}: {sentence}"));
            }
        }
    }

    private static string? Change(string name, MatrixLine was, MatrixLine now) =>
        was.Rank != now.Rank || was.Mask != now.Mask ? $"{name} is {now.Words}; it was {was.Words}."
        : now.Rank == 0 ? null
        : was.Categories != now.Categories ? $"{name} is {(now.Categories.Length == 0 ? "no PHI" : now.Categories)}; it was {(was.Categories.Length == 0 ? "no PHI" : was.Categories)}."
        : was.IsRestrictable != now.IsRestrictable ? $"{name} {(now.IsRestrictable ? "can be withheld by a decision; it could not" : "can no longer be withheld by a decision by itself")}." : null;
}
