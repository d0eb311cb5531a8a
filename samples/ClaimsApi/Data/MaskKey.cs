using System.Security.Cryptography;

namespace ClaimsApi.Data;

/// <summary>The key by which individuals are stored in the log and in cases, and by which masks make pseudonyms. A real one comes from where secrets are kept.</summary>
internal static class MaskKey
{
    private const int Length = 32;

    public static byte[] Of(IConfiguration configuration)
    {
        if (configuration[nameof(MaskKey)] is { Length: > 0 } key)
        {
            return Convert.FromBase64String(key);
        }

        if (configuration.GetConnectionString("PostgreSql") is { Length: > 0 })
        {
            throw new InvalidOperationException("With PostgreSQL the key is the same on every machine: set MaskKey to 32 random bytes in base64.");
        }

        // The log of earlier starts was written with it.
        string file = Path.Combine(Storage.FolderOf(configuration), "mask.key");
        if (!File.Exists(file))
        {
            File.WriteAllBytes(file, RandomNumberGenerator.GetBytes(Length));
        }

        return File.ReadAllBytes(file);
    }
}
