using MinNecessary.Benchmarks.Claims;
using MinNecessary.Benchmarks.HandWritten;
using Riok.Mapperly.Abstractions;

namespace MinNecessary.Benchmarks.Peers;

/// <summary>Mapperly maps a claim to the same members. It masks and decides nothing.</summary>
[Mapper(RequiredMappingStrategy = RequiredMappingStrategy.Target)]
internal static partial class MapperlyClaims
{
    public static partial ClaimRow Map(Claim claim);
}
