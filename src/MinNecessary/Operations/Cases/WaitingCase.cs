using MinNecessary.Policy;

namespace MinNecessary.Operations;

/// <summary>A case that is to be opened once for a cause.</summary>
internal sealed record WaitingCase(CaseTrigger Trigger, string Cause, CaseDraft Draft)
{
    public sealed override string ToString() => $"{Trigger}";
}
