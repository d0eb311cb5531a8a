namespace MinNecessary.Policy;

/// <summary>Kinds of cases and chains of escalation.</summary>
internal static class ExceptionComparison
{
    public static void Compare(OperationsPartComparison parts, OperationsDefinition was, OperationsDefinition @is)
    {
        parts.Each("Kind of cases", was.Cases, @is.Cases, kind => [kind.Owner], Case);
        parts.Each("Escalation", was.Escalations, @is.Escalations, chain => chain.Steps.Select(step => step.To), Chain);

        void Case(string name, CaseDefinition earlier, CaseDefinition kind)
        {
            parts.Text($"What opens a case {name}", earlier.Trigger.ToString(), kind.Trigger.ToString(), kind.Owner);
            parts.Text($"The owner of a case {name}", earlier.Owner, kind.Owner, earlier.Owner, kind.Owner);
            parts.Limit($"The turnaround of a case {name}", earlier.Expected, kind.Expected, kind.Owner);
            parts.Text($"The escalation of a case {name}", earlier.Escalation, kind.Escalation, kind.Owner);
            parts.List($"A case {name} is closed after:", earlier.Verification, kind.Verification, [kind.Owner]);
            parts.List($"A case {name} is closed with the evidence:", earlier.Evidence, kind.Evidence, [kind.Owner]);
        }

        void Chain(string name, EscalationDefinition earlier, EscalationDefinition chain) =>
            parts.Text($"Escalation {name}", Steps(earlier), Steps(chain), [.. earlier.Steps.Concat(chain.Steps).Select(step => step.To)]);
    }

    private static string Steps(EscalationDefinition chain) => AuditText.List(chain.Steps.Select(step => $"to {step.To} after {AuditText.Span(step.After)}"));
}
