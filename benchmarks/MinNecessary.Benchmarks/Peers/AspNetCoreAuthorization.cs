using System.Security.Claims;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.DependencyInjection;

namespace MinNecessary.Benchmarks.Peers;

/// <summary>ASP.NET Core's authorization service with a policy that asks what grant FollowUp asks: a role, and two conditions on the actor and what it works on.</summary>
internal static class AspNetCoreAuthorization
{
    public const string Policy = "FollowUp";

    public static ClaimsPrincipal Specialist { get; } = Principal("Specialist");

    public static ClaimsPrincipal Clerk { get; } = Principal("Clerk");

    public static IAuthorizationService Create()
    {
        ServiceCollection services = [];
        services.AddLogging();
        services.AddAuthorizationCore(options => options.AddPolicy(Policy, policy => policy
            .RequireRole("Specialist")
            .RequireAssertion(static context => context.Resource is Work { IsTrained: true })
            .RequireAssertion(static context => context.Resource is Work { IsAssigned: true })));
        return services.BuildServiceProvider().GetRequiredService<IAuthorizationService>();
    }

    private static ClaimsPrincipal Principal(string role) =>
        new(new ClaimsIdentity([new Claim(ClaimTypes.NameIdentifier, "actor-1"), new Claim(ClaimTypes.Role, role)], "Test"));

    /// <summary>What is known of the actor and the subject.</summary>
    internal sealed record Work(string Subject, bool IsTrained, bool IsAssigned);
}
