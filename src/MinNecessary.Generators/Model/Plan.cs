namespace MinNecessary.Generators.Model;

/// <summary>All that is to be emitted and reported.</summary>
internal sealed record Plan(PolicySpec? Policy, EquatableArray<ViewSpec> Views, EquatableArray<RecordSpec> Records, EquatableArray<DiagnosticSpec> Diagnostics);
