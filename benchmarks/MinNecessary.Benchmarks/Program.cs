using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Running;
using MinNecessary.Benchmarks.Reports;

// --quick: every comparison for a moment each. Else what BenchmarkDotNet takes: --filter '*Projection*'.
return args is ["--quick", ..] ? QuickRun.Run(args[1..]) : FullRun.Run(args);
