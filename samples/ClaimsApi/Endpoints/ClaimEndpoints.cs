using ClaimsApi.Data;
using ClaimsApi.Models;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using MinNecessary;
using MinNecessary.AspNetCore;

namespace ClaimsApi.Endpoints;

/// <summary>Each purpose has its own claims: what is returned here is the model, and what is sent is the view of who asks.</summary>
internal static class ClaimEndpoints
{
    private const int Most = 200;

    private static readonly (string Path, Grant Grant)[] Purposes =
    [
        ("registration", BillingPolicy.Grants.Registration),
        ("coding", BillingPolicy.Grants.Coding),
        ("payment-posting", BillingPolicy.Grants.PaymentPosting),
        ("denials", BillingPolicy.Grants.DenialManagement),
        ("collections", BillingPolicy.Grants.Collections),
    ];

    public static void MapClaims(this IEndpointRouteBuilder app)
    {
        foreach ((string path, Grant grant) in Purposes)
        {
            RouteGroupBuilder group = app.MapGroup($"/api/{path}/claims").RequireAuthorization().DiscloseAs(grant);
            group.MapGet("", ListAsync);
            group.MapGet("/stream", Stream);
            group.MapGet("/{number:int}", FindAsync);
        }

        app.MapPost("/api/registration/claims", EnterAsync).RequireAuthorization().DiscloseAs(BillingPolicy.Grants.Registration);
        app.MapGet("/api/coding/worklist", WorkListAsync).RequireAuthorization();
    }

    private static async Task<IReadOnlyList<Claim>> ListAsync(ClaimsDatabase database, CancellationToken cancellationToken) =>
        await database.Claims.AsNoTracking().OrderBy(claim => claim.Number).Take(Most).ToListAsync(cancellationToken);

    private static IAsyncEnumerable<Claim> Stream(ClaimsDatabase database) => database.Claims.AsNoTracking().OrderBy(claim => claim.Number).Take(Most).AsAsyncEnumerable();

    private static async Task<Results<Ok<Claim>, NotFound>> FindAsync(int number, ClaimsDatabase database, CancellationToken cancellationToken) =>
        await database.Claims.AsNoTracking().FirstOrDefaultAsync(claim => claim.Number == number, cancellationToken) is { } claim ? TypedResults.Ok(claim) : TypedResults.NotFound();

    private static async Task<Created<Claim>> EnterAsync(ClaimIntake intake, ClaimsDatabase database, CancellationToken cancellationToken)
    {
        var claim = new Claim { Account = intake.Account, PatientName = intake.PatientName, BirthDate = intake.BirthDate, Payer = intake.Payer, ServiceDate = intake.ServiceDate };
        database.Add(claim);
        await database.SaveChangesAsync(cancellationToken);
        return TypedResults.Created($"/api/registration/claims/{claim.Number}", claim);
    }

    /// <summary>The same by a query: what the coder does not see is not read from the database at all.</summary>
    private static async Task<IReadOnlyList<ClaimForCoding>> WorkListAsync(HttpContext context, ICallerSource callers, IMinimumNecessary gate, ClaimsDatabase database, CancellationToken cancellationToken)
    {
        CallerResult found = await callers.FindAsync(context, cancellationToken);
        string[] accounts = await database.Claims.OrderBy(claim => claim.Number).Select(claim => claim.Account).Take(Most).ToArrayAsync(cancellationToken);
        Decision<Coding> decision = await gate.DecideForAllAsync(BillingPolicy.Grants.Coding, found.Caller ?? new Caller(null), accounts, cancellationToken: cancellationToken);
        decision.EnsureAllowed();
        IReadOnlyList<ClaimForCoding> views = await database.Claims.OrderBy(claim => claim.Number).ForCoding(decision).Take(Most).ToListAsync(cancellationToken);
        await decision.EnsureLoggedAsync(cancellationToken);
        context.Response.Headers.CacheControl = "no-store";
        return views;
    }
}
