namespace MinNecessary.Operations;

/// <summary>The cases of a submission were opened.</summary>
internal sealed record SubmissionCasesOpened : SubmissionEvent;
