using System.Security.Cryptography;
using System.Text;

namespace MinNecessary.Operations;

/// <summary>
/// Under which id the history of a paper is kept. Each covered entity gives its papers ids of its own, and no entity finds, ends or is kept from using
/// another's.
/// </summary>
internal static class PaperIds
{
    // The length keeps what is the tenant's from what is the paper's.
    public static string Of(string? tenant, string id) =>
        Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(FormattableString.Invariant($"{tenant?.Length ?? -1}\0{tenant}\0{id}")))).ToLowerInvariant();
}
