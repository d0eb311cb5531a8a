using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Filters;

namespace MinNecessary.AspNetCore;

/// <summary>Admits the caller of a controller's action before anything is bound or looked up.</summary>
internal sealed class AdmissionFilter(Discloser discloser) : IAsyncResourceFilter, IOrderedFilter
{
    public int Order => int.MaxValue;

    public async Task OnResourceExecutionAsync(ResourceExecutingContext context, ResourceExecutionDelegate next)
    {
        if (DisclosureEndpoint.Of(context.HttpContext.GetEndpoint()) is { } metadata)
        {
            try
            {
                await discloser.AdmitAsync(context.HttpContext, metadata).ConfigureAwait(false);
            }
            catch (Exception exception) when (discloser.ProblemOf(exception) is { } problem)
            {
                discloser.LogEnd(context.HttpContext, problem);
                context.Result = new ProblemActionResult(problem);
                return;
            }
        }

        await next().ConfigureAwait(false);
    }
}
