using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace MinNecessary.AspNetCore;

/// <summary>Shows what a controller's action returned, last of all filters, and refuses a raw model where the action says nothing of what it discloses.</summary>
internal sealed class ShownResultFilter(Discloser discloser, ViewCatalog catalog, GuardedOptions guarded) : IAsyncAlwaysRunResultFilter, IOrderedFilter
{
    public int Order => int.MaxValue;

    public async Task OnResultExecutionAsync(ResultExecutingContext context, ResultExecutionDelegate next)
    {
        if (context.Result is not ProblemActionResult)
        {
            try
            {
                context.Result = await ShowAsync(context).ConfigureAwait(false);
            }
            catch (Exception exception) when (discloser.ProblemOf(exception) is { } problem)
            {
                discloser.LogEnd(context.HttpContext, problem);
                context.Result = new ProblemActionResult(problem);
            }
        }

        await next().ConfigureAwait(false);
    }

    private async ValueTask<IActionResult> ShowAsync(ResultExecutingContext context)
    {
        if ((context.Result as ObjectResult)?.Formatters.FirstOrDefault(formatter => !GuardedFormatters.IsGuarded(formatter)) is { } own)
        {
            throw new WebProblemException(WebProblems.NotDisclosable(
                WebReasonCodes.ResultNotSupported, $"An ObjectResult brings the formatter '{own.GetType()}', which nothing guards against raw PHI models. Leave it to the application's formatters."));
        }

        if (DisclosureEndpoint.Of(context.HttpContext.GetEndpoint()) is { } metadata)
        {
            AdmittedRequest request = await discloser.AdmitAsync(context.HttpContext, metadata).ConfigureAwait(false);
            return await ControllerResults.ShowAsync(context.Result, discloser, request, guarded).ConfigureAwait(false);
        }

        IActionResult guardedResult = Guard(context.Result);
        object? raw = guardedResult switch
        {
            ObjectResult result => result.Value,
            JsonResult json => json.Value,
            ViewResult view => view.Model,
            PartialViewResult view => view.Model,
            _ => (MinimalResults.Unwrap(ControllerResults.MinimalResultOf(guardedResult)) as IValueHttpResult)?.Value,
        };
        return ReturnedValue.KindOf(raw, catalog) is ReturnedKind.Model or ReturnedKind.Unknown
            ? throw new WebProblemException(WebProblems.NotDisclosable(WebReasonCodes.RawModelRefused, new RawModelException(raw!.GetType(), "and its action does not say what is disclosed").Message))
            : guardedResult;
    }

    // Options that a result brings itself are guarded too: the value may hold a model deep within.
    private IActionResult Guard(IActionResult result)
    {
        if (result is JsonResult json)
        {
            json.SerializerSettings = ControllerResults.Guarded(json.SerializerSettings, guarded);
        }

        return MinimalResults.Unwrap(ControllerResults.MinimalResultOf(result)) is IValueHttpResult and IResult minimal && ValueResults.IsJson(minimal)
            ? new MinimalActionResult(ValueResults.With(minimal, ((IValueHttpResult)minimal).Value))
            : result;
    }
}
