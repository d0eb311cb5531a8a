namespace MinNecessary.Tests.Operations;

/// <summary>A case that was opened.</summary>
internal sealed record RecordedCase(string What, string Key, string Owner, DateTimeOffset At, IReadOnlyList<string> Names);
