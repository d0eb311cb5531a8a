namespace ClaimsApi.Tests;

/// <summary>One after another: activities and measurements are those of the process.</summary>
[CollectionDefinition("telemetry is the process's", DisableParallelization = true)]
public sealed class OneAfterAnother;
