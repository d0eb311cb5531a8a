using System.Security.Cryptography;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace ClaimsApi.Logins;

/// <summary>Issues tokens by a key that is drawn at each start. For development alone: a real service trusts its identity provider's keys.</summary>
internal sealed class TokenIssuer(TimeProvider clock)
{
    public const string Issuer = "https://claims-api.example/development";
    public const string Audience = "claims-api";
    public const string RoleClaim = "role";
    public const string ActorClaim = "sub";

    private static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(30);

    public SymmetricSecurityKey Key { get; } = new(RandomNumberGenerator.GetBytes(32));

    public TokenValidationParameters Parameters => new()
    {
        ValidIssuer = Issuer,
        ValidAudience = Audience,
        IssuerSigningKey = Key,
        ValidAlgorithms = [SecurityAlgorithms.HmacSha256],
        ClockSkew = TimeSpan.Zero,
        NameClaimType = ActorClaim,
        RoleClaimType = RoleClaim,
    };

    public string Issue(string actor, params string[] roles) => Issue(clock.GetUtcNow() + Lifetime, actor, roles);

    public string Issue(DateTimeOffset until, string actor, params string[] roles)
    {
        DateTime from = clock.GetUtcNow().UtcDateTime < until.UtcDateTime ? clock.GetUtcNow().UtcDateTime : until.UtcDateTime.AddMinutes(-1);
        return new JsonWebTokenHandler().CreateToken(new SecurityTokenDescriptor
        {
            Issuer = Issuer,
            Audience = Audience,
            NotBefore = from,
            IssuedAt = from,
            Expires = until.UtcDateTime,
            Claims = new Dictionary<string, object> { [ActorClaim] = actor, [RoleClaim] = roles },
            SigningCredentials = new SigningCredentials(Key, SecurityAlgorithms.HmacSha256),
        });
    }
}
