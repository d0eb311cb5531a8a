using Mapster;
using MinNecessary.Benchmarks.Claims;
using MinNecessary.Benchmarks.HandWritten;

namespace MinNecessary.Benchmarks.Peers;

/// <summary>Mapster maps a claim to the same members, by expressions that it compiles once.</summary>
internal static class MapsterClaims
{
    static MapsterClaims() => TypeAdapterConfig<Claim, ClaimRow>.NewConfig().Compile();

    public static ClaimRow Map(Claim claim) => claim.Adapt<Claim, ClaimRow>();
}
