using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.OutputCaching;
using Microsoft.Extensions.Options;

namespace MinNecessary.AspNetCore;

/// <summary>
/// Finds the caller and the grant before the application looks anything up: whoever may see nothing must not learn by an answer's kind whether there is a record.
/// </summary>
internal sealed class Admission(ICallerSource callers, ViewCatalog catalog, EvidenceReader evidence, IMinimumNecessary gate, IOptions<WebDisclosureOptions> options)
{
    private static readonly object Key = new();

    /// <exception cref="WebProblemException">The request is not admitted.</exception>
    public async ValueTask<AdmittedRequest> AdmitAsync(HttpContext context, DisclosureMetadata metadata)
    {
        // A group and an endpoint of it ask twice. A request that is executed again, at another endpoint, is another one.
        if (context.Items.TryGetValue(Key, out object? before) && before is AdmittedRequest admitted && admitted.Endpoint == context.GetEndpoint())
        {
            return admitted;
        }

        KeepOutOfCaches(context);
        CallerResult found = await callers.FindAsync(context, context.RequestAborted).ConfigureAwait(false);
        Caller caller = found.Caller ?? throw new WebProblemException(WebProblems.Of(found));
        RequestEvidence given = evidence.Read(context);
        Grant grant = metadata.Grant ?? Choose(context, metadata, caller, given);
        PolicyViews views = catalog.Of(grant) ?? throw new InvalidOperationException($"An endpoint sends views under grant '{grant.Name}' of policy '{grant.Policy.Name}', whose views are not registered. Hand {grant.Policy.Name}Policy.Views to AddAspNetCore.");
        if (!MayHold(caller, grant, given))
        {
            throw new WebProblemException(await RefuseAsync(grant, caller, given, context.RequestAborted).ConfigureAwait(false));
        }

        admitted = new AdmittedRequest(context, context.GetEndpoint(), caller, grant, views, given, DisclosureEndpoint.OmitsDenied(context.GetEndpoint()));
        context.Items[Key] = admitted;
        return admitted;
    }

    private static bool MayHold(Caller caller, Grant grant, RequestEvidence evidence) =>
        caller.Holds(grant.Definition.Role) || (evidence.EmergencyReason is not null && grant.Definition.Emergency?.Roles.Any(caller.Holds) == true);

    private Grant Choose(HttpContext context, DisclosureMetadata metadata, Caller caller, RequestEvidence given)
    {
        Grant[] all = [.. catalog.Policies.SelectMany(views => views.Grants).Where(metadata.Covers)];
        if (all.Length == 0)
        {
            throw new InvalidOperationException($"An endpoint sends views for '{metadata}', and no grant of the registered policies is for that. Name a purpose, and a recipient, that a grant has.");
        }

        // What the caller's own role holds is no emergency.
        Grant[] held = [.. all.Where(grant => caller.Holds(grant.Definition.Role))];
        Grant[] candidates = held.Length > 0 ? held : [.. all.Where(grant => MayHold(caller, grant, given))];
        if (context.Request.Headers.TryGetValue(options.Value.GrantHeader, out Microsoft.Extensions.Primitives.StringValues named))
        {
            candidates = [.. all.Where(grant => MayHold(caller, grant, given) && named.Count == 1 && string.Equals(grant.Name, named[0], StringComparison.Ordinal))];
            if (candidates.Length != 1)
            {
                throw new WebProblemException(WebProblems.Denied(new ProblemReason(
                    WebReasonCodes.GrantNotOffered, $"The header '{options.Value.GrantHeader}' names no grant that the caller's roles hold here, or not one alone.", "45 CFR 164.514(d)(2)(i)")));
            }
        }

        return candidates.Length switch
        {
            0 => all[0],
            1 => candidates[0],
            _ => throw new WebProblemException(WebProblems.Denied(new ProblemReason(
                WebReasonCodes.GrantAmbiguous, $"The caller's roles hold several grants for this purpose, and they show different things. Name one in the header '{options.Value.GrantHeader}'.", "45 CFR 164.514(d)(2)(i)"))),
        };
    }

    // The gate says it, so that the attempt is in the disclosure log and opens its case. It is asked for nobody: nothing was looked up.
    private async ValueTask<WebProblem> RefuseAsync(Grant grant, Caller caller, RequestEvidence given, CancellationToken cancellationToken)
    {
        Decision decision = await gate.DecideAsync(grant, caller, subject: null, given, cancellationToken).ConfigureAwait(false);

        // What is not known of nobody would mislead.
        Reason[] reasons = [.. decision.Reasons.Where(reason => reason.Code != ReasonCodes.SubjectMissing && (reason.Kind != ReasonKind.FactMissing || reason.Code == ReasonCodes.EmergencyReasonMissing))];
        return WebProblems.Of(reasons.Length == 0 ? decision.Reasons : reasons, options.Value.ReviewContact);
    }

    // One address shows each role something else, and none of it is for a cache.
    private static void KeepOutOfCaches(HttpContext context)
    {
        context.Response.Headers.CacheControl = "no-store";
        if (context.Features.Get<IOutputCacheFeature>() is { } cache)
        {
            cache.Context.AllowCacheStorage = false;
            cache.Context.AllowCacheLookup = false;
        }
    }
}
