using System.Runtime.CompilerServices;

namespace MinNecessary.Operations;

/// <summary>Checks what callers give. What it is stands in no message.</summary>
internal static class Given
{
    private const int LongestId = 100;
    private const int LongestText = 4_000;

    /// <summary>An id, such as a person's: not PHI.</summary>
    public static string Id(string value, [CallerArgumentExpression(nameof(value))] string? name = null) => StoredText.RequireStorable(Within(value, LongestId, name), name);

    /// <summary>What a person wrote.</summary>
    public static string Text(string value, [CallerArgumentExpression(nameof(value))] string? name = null) => Within(value, LongestText, name);

    /// <summary>A moment that has come.</summary>
    public static DateTimeOffset Past(DateTimeOffset value, DateTimeOffset now, [CallerArgumentExpression(nameof(value))] string? name = null) =>
        value <= now ? value.ToUniversalTime() : throw new ArgumentException("The moment has not come yet.", name);

    /// <summary>Who acts, and holds the role that has to.</summary>
    public static string Holder(Caller by, string role, string what)
    {
        ArgumentNullException.ThrowIfNull(by);
        Id(by.ActorId, nameof(by));
        return by.Holds(role) ? by.ActorId : throw new InvalidOperationException($"The policy lets {role} {what}, and the caller does not hold that role.");
    }

    /// <summary>Who acts, and for which covered entity.</summary>
    public static (string? Tenant, string ActorId) Actor(Caller by)
    {
        ArgumentNullException.ThrowIfNull(by);
        return (by.Tenant is null ? null : Id(by.Tenant, nameof(by)), Id(by.ActorId, nameof(by)));
    }

    private static string Within(string value, int longest, string? name)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(value, name);
        return value.Length <= longest ? value : throw new ArgumentException($"It is longer than {longest} characters.", name);
    }
}
