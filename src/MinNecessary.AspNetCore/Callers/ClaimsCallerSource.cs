using System.Security.Claims;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;

namespace MinNecessary.AspNetCore;

/// <summary>The caller by the claims of the identities that are authenticated. Types and values are compared ordinally: identity systems compare neither alike.</summary>
internal sealed class ClaimsCallerSource(IOptions<WebDisclosureOptions> options) : ICallerSource
{
    private const string UniqueUser = "45 CFR 164.312(a)(2)(i)";
    private const string RoleBased = "45 CFR 164.514(d)(2)(i)(A)";

    public ValueTask<CallerResult> FindAsync(HttpContext context, CancellationToken cancellationToken) => ValueTask.FromResult(Find(context.User, options.Value));

    private static CallerResult Find(ClaimsPrincipal user, WebDisclosureOptions options)
    {
        // A principal may hold identities that nobody vouches for.
        Claim[] claims = [.. user.Identities.Where(identity => identity.IsAuthenticated).SelectMany(identity => identity.Claims)];
        if (!user.Identities.Any(identity => identity.IsAuthenticated))
        {
            return CallerResult.NotAuthenticated();
        }

        CallerOptions mapped = options.Caller;
        string[] actors = Values(claims, mapped.ActorClaimType);
        if (actors.Length != 1 || string.IsNullOrWhiteSpace(actors[0]))
        {
            return CallerResult.Refused(actors.Length > 1
                ? new ProblemReason(WebReasonCodes.ActorAmbiguous, $"There are several different claims of type '{mapped.ActorClaimType}'. An actor has one unique id.", UniqueUser)
                : new ProblemReason(WebReasonCodes.ActorClaimMissing, $"There is no claim of type '{mapped.ActorClaimType}' that names the actor. Have the identity system issue it, or set Caller.ActorClaimType to the one that it issues.", UniqueUser));
        }

        string[] tenants = mapped.TenantClaimType is { } type ? Values(claims, type) : [];
        if (mapped.TenantClaimType is not null && (tenants.Length != 1 || string.IsNullOrWhiteSpace(tenants[0])))
        {
            return CallerResult.Refused(tenants.Length > 1
                ? new ProblemReason(WebReasonCodes.TenantAmbiguous, $"There are several different claims of type '{mapped.TenantClaimType}'. A request is made for one covered entity.", UniqueUser)
                : new ProblemReason(WebReasonCodes.TenantClaimMissing, $"There is no claim of type '{mapped.TenantClaimType}' that names the covered entity.", UniqueUser));
        }

        string[] roles = [.. Values(claims, mapped.RoleClaimType).Select(value => RoleOf(value, options)).OfType<string>().Distinct(StringComparer.Ordinal)];
        if (roles.Length > 1 && mapped.RequiresOneRole)
        {
            return CallerResult.Refused(new ProblemReason(WebReasonCodes.RoleAmbiguous, $"Claims of type '{mapped.RoleClaimType}' are mapped to several roles. Sign in with the one whose task it is.", RoleBased));
        }

        return roles.Length == 0
            ? CallerResult.Refused(new ProblemReason(WebReasonCodes.CallerNotMapped, $"No claim of type '{mapped.RoleClaimType}' is mapped to a role of the policy. Roles are compared letter by letter, case included.", RoleBased))
            : CallerResult.Of(new Caller(actors[0], roles) { Tenant = tenants.Length == 0 ? null : tenants[0] });
    }

    private static string[] Values(Claim[] claims, string type) =>
        [.. claims.Where(claim => string.Equals(claim.Type, type, StringComparison.Ordinal)).Select(claim => claim.Value).Distinct(StringComparer.Ordinal)];

    private static string? RoleOf(string value, WebDisclosureOptions options) =>
        options.Caller.Roles.TryGetValue(value, out string? role) ? role
        : options.Caller.MapsByName && options.Policies.Any(views => views.Document.Roles.ContainsKey(value)) ? value : null;
}
