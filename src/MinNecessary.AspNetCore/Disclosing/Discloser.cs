using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace MinNecessary.AspNetCore;

/// <summary>Makes views of what an endpoint returned, and waits until the disclosure log has them. What it does not know it refuses.</summary>
internal sealed class Discloser(Admission admission, ViewCatalog catalog, IMinimumNecessary gate, IOptions<WebDisclosureOptions> options, ILogger<Discloser> logger)
{
    public WebDisclosureOptions Options => options.Value;

    public ILogger Logger => logger;

    public ValueTask<AdmittedRequest> AdmitAsync(HttpContext context, DisclosureMetadata metadata) => admission.AdmitAsync(context, metadata);

    /// <summary>The value as it may be sent: a view, a list of views, a <see cref="ViewStream"/>, or what is no model.</summary>
    /// <exception cref="AccessDeniedException">It is not permitted.</exception>
    /// <exception cref="WebProblemException">It is not permitted, or is not known.</exception>
    public async ValueTask<object?> ShowAsync(AdmittedRequest request, object? value)
    {
        switch (ReturnedValue.KindOf(value, catalog))
        {
            case ReturnedKind.Plain:
                return value;
            case ReturnedKind.Model:
                return (await ShowAllAsync(request, [value], omitsDenied: false).ConfigureAwait(false))[0];
            case ReturnedKind.Stream:
                return new ViewStream(this, request, ReturnedValue.ToStream(value!, request.Aborted));
            case ReturnedKind.Sequence:
                object?[] items = [.. ((System.Collections.IEnumerable)value!).Cast<object?>()];
                return items.Any(item => item is not null && catalog.IsModel(item.GetType())) ? await ShowAllAsync(request, items, request.OmitsDenied).ConfigureAwait(false) : ReturnedValue.Again(value!, items);
            default:
                throw new WebProblemException(WebProblems.NotDisclosable(
                    WebReasonCodes.ResultNotSupported, $"'{value!.GetType()}' holds PHI models where they cannot be shown as views. Return a model, a list of one or an IAsyncEnumerable."));
        }
    }

    /// <summary>The views of several models under one decision, in their order. Null stays null.</summary>
    public async ValueTask<List<object?>> ShowAllAsync(AdmittedRequest request, IReadOnlyList<object?> items, bool omitsDenied)
    {
        string?[] subjects = [.. items.Select(item => item is null ? null : SubjectOf(item, request))];
        string[] asked = [.. items.Zip(subjects).Where(pair => pair.First is not null).Select(pair => pair.Second ?? "").Distinct(StringComparer.Ordinal)];
        if (asked.Length == 0)
        {
            return [.. items];
        }

        Decision decision = asked.Length == 1
            ? await gate.DecideAsync(request.Grant, request.Caller, asked[0], request.Evidence, request.Aborted).ConfigureAwait(false)
            : await gate.DecideForAllAsync(request.Grant, request.Caller, asked, request.Evidence, request.Aborted).ConfigureAwait(false);
        bool areAllAllowed = decision.Evaluations.All(evaluation => evaluation.Outcome == Outcome.Allowed);
        if (!decision.IsAllowed || (!areAllAllowed && !omitsDenied))
        {
            throw new WebProblemException(WebProblems.Of(decision, options.Value.ReviewContact));
        }

        List<object?> shown = [];
        for (int index = 0; index < items.Count; index++)
        {
            if (items[index] is not { } item)
            {
                shown.Add(null);
            }
            else if (!omitsDenied || decision.EvaluationOf(subjects[index])?.Outcome == Outcome.Allowed)
            {
                Show(request, item, decision, omitsDenied, shown);
            }
        }

        // Nothing leaves before the log has it.
        await decision.EnsureLoggedAsync(request.Aborted).ConfigureAwait(false);
        ObligationHeader.Add(request.Context.Response, decision);
        return shown;
    }

    public WebProblem? ProblemOf(Exception exception) => exception switch
    {
        WebProblemException web => web.Problem,
        AccessDeniedException denied => WebProblems.Of(denied.Reasons, options.Value.ReviewContact),
        _ => null,
    };

    public void LogEnd(HttpContext context, WebProblem problem) => WebLog.Ended(logger, context, problem);

    private static void Show(AdmittedRequest request, object item, Decision decision, bool omitsDenied, List<object?> shown)
    {
        try
        {
            shown.Add(request.Views.Project(item, decision));
        }
        catch (AccessDeniedException denied) when (omitsDenied && denied.Reasons.All(reason => IsOfRecord(reason.Code)))
        {
            // The record itself is denied: it is left out as those of denied subjects are.
        }
    }

    private static bool IsOfRecord(string code) => code is ReasonCodes.RecordRestricted or ReasonCodes.RestrictedCategory or ReasonCodes.RestrictedLabel or ReasonCodes.RowNotCovered;

    private static string? SubjectOf(object item, AdmittedRequest request) => request.Views.TryGetSubject(item, out string? subject)
        ? subject
        : throw new WebProblemException(WebProblems.NotDisclosable(
            WebReasonCodes.ResultNotSupported, $"'{item.GetType()}' is not a model that policy '{request.Views.Document.Name}' has a view of by itself: it is another type, is derived from a model, or has no subject of its own."));
}
