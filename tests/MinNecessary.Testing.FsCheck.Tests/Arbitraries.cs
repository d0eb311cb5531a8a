using FsCheck;
using MinNecessary.Policy;
using MinNecessary.Testing.FsCheck.Tests.Models;

namespace MinNecessary.Testing.FsCheck.Tests;

/// <summary>What a user writes once, for <c>[Property(Arbitrary = [typeof(Arbitraries)])]</c>.</summary>
public static class Arbitraries
{
    public static Arbitrary<Everything> Models() => PhiArbitrary.Models<Everything>();

    public static Arbitrary<PolicyDocument> Policies() => PhiArbitrary.Policies(ClinicPolicy.Document);

    public static Arbitrary<AccessRequest> Requests() => PhiArbitrary.Requests(ClinicPolicy.Document);

    public static Arbitrary<Facts> Facts() => PhiArbitrary.Facts(ClinicPolicy.Document, Clinics.Now);
}
