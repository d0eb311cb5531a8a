namespace MinNecessary.Generators.Tests.Differential;

/// <summary>A restriction takes a whole record, in the oracle.</summary>
public sealed class RecordWithheldException : Exception;
