using Microsoft.Extensions.Time.Testing;
using MinNecessary.Testing.Tests.Models;

namespace MinNecessary.Testing.Tests;

/// <summary>A check of the office's policy, at an hour at which each of its grants is used.</summary>
internal static class Offices
{
    /// <summary>A Tuesday morning.</summary>
    public static FakeTimeProvider Clock() => new(new DateTimeOffset(2026, 6, 2, 10, 0, 0, TimeSpan.Zero));

    public static FakeMinimumNecessary Gate() => new(OfficePolicy.Document, Clock());

    public static DisclosureCheck Check(CanariedModel<Claim> claim) => new DisclosureCheck(OfficePolicy.Document, claim).WithGate(Gate);

    /// <summary>A claim whose seed no other test has: telemetry is of the whole process.</summary>
    public static CanariedModel<Claim> Claim(int seed) => new Testing.Canaries(seed).Fill<Claim>();
}
