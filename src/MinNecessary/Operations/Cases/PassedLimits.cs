namespace MinNecessary.Operations;

/// <summary>The limits of a case that have passed and of which its history does not tell yet.</summary>
internal static class PassedLimits
{
    /// <summary>What happens for the one that passed first, and of two at one moment for the expected turnaround; null where none has passed.</summary>
    public static CaseEvent? Next(Case? found, DateTimeOffset now)
    {
        if (found?.NextLimit is not { } limit || limit > now)
        {
            return null;
        }

        return !found.IsOverdue && found.DueAt == limit
            ? new CaseFellDue { DueAt = limit }
            : new CaseEscalated { Step = found.EscalationLevel, To = found.Steps[found.EscalationLevel].To, DueAt = limit };
    }
}
