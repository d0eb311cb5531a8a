using System.Diagnostics.CodeAnalysis;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using MinNecessary.AspNetCore;
using MinNecessary.Operations;

namespace Microsoft.AspNetCore.Builder;

/// <summary>Maps the endpoints at which people review.</summary>
public static class ReviewEndpointRouteBuilderExtensions
{
    /// <summary>
    /// Maps what reviewers do: open cases of requests that need a review and of emergencies, their evidence and closing; emergencies and their review; and answers to what is
    /// not routine. The policy's roles decide who may do which, behind an authorization policy of the application.
    /// </summary>
    /// <param name="endpoints">Where to map.</param>
    /// <param name="prefix">What their routes begin with, such as <c>/reviews</c>.</param>
    /// <param name="authorizationPolicy">The name of an authorization policy of the application that lets reviewers in, and nobody else.</param>
    /// <returns>The group of the endpoints.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="endpoints"/> or <paramref name="prefix"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="authorizationPolicy"/> is null or empty.</exception>
    /// <exception cref="InvalidOperationException">No operations are registered.</exception>
    [SuppressMessage("Trimming", "IL2026", Justification = "The package is not for trimmed programs: minimal APIs and controllers look at handlers by reflection.")]
    public static RouteGroupBuilder MapMinNecessaryReviews(this IEndpointRouteBuilder endpoints, [StringSyntax("Route")] string prefix, string authorizationPolicy)
    {
        ArgumentNullException.ThrowIfNull(endpoints);
        ArgumentNullException.ThrowIfNull(prefix);
        ArgumentException.ThrowIfNullOrEmpty(authorizationPolicy);
        if (endpoints.ServiceProvider.GetService<IServiceProviderIsService>()?.IsService(typeof(CaseDesk)) == false)
        {
            throw new InvalidOperationException("Reviews are of cases, and nothing keeps any. Call AddMinNecessaryOperations, or AddApprovalFacts, on the builder of AddMinNecessary.");
        }

        RouteGroupBuilder group = endpoints.MapGroup(prefix).RequireAuthorization(authorizationPolicy);
        group.AddEndpointFilter(static async (context, next) =>
        {
            try
            {
                return await next(context).ConfigureAwait(false);
            }
            catch (WebProblemException exception)
            {
                return new ProblemResult(exception.Problem);
            }
        });
        group.MapGet("/cases", (HttpContext context, CaseReviews cases) => cases.ListAsync(context));
        group.MapPost("/cases/{id}/take", (HttpContext context, string id, CaseReviews cases) => cases.TakeAsync(context, id));
        group.MapPost("/cases/{id}/evidence", (HttpContext context, string id, CaseWork work, CaseReviews cases) => cases.AddEvidenceAsync(context, id, work));
        group.MapPost("/cases/{id}/verification", (HttpContext context, string id, CaseWork work, CaseReviews cases) => cases.VerifyAsync(context, id, work));
        group.MapPost("/cases/{id}/root-cause", (HttpContext context, string id, CaseWork work, CaseReviews cases) => cases.SetRootCauseAsync(context, id, work));
        group.MapPost("/cases/{id}/close", (HttpContext context, string id, CaseReviews cases) => cases.CloseAsync(context, id));
        group.MapGet("/emergencies", (HttpContext context, EmergencyReviewsOverHttp emergencies) => emergencies.ListAsync(context));
        group.MapGet("/emergencies/{id}", (HttpContext context, string id, EmergencyReviewsOverHttp emergencies) => emergencies.ShowAsync(context, id));
        group.MapPost("/emergencies/{id}/review", (HttpContext context, string id, EmergencyFinding finding, EmergencyReviewsOverHttp emergencies) => emergencies.ReviewAsync(context, id, finding));
        group.MapPost("/approvals", (HttpContext context, ReviewAnswer answer, ApprovalReviews approvals) => approvals.RecordAsync(context, answer));
        group.MapPost("/approvals/{id}/revoke", (HttpContext context, string id, CaseWork why, ApprovalReviews approvals) => approvals.RevokeAsync(context, id, why));
        return group;
    }
}
