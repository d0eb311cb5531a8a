using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Abstractions;
using Microsoft.Extensions.DependencyInjection;

namespace MinNecessary.AspNetCore;

/// <summary>Admits the caller before a minimal API's handler runs, and shows what it returned. Controllers have filters of their own.</summary>
internal sealed class DisclosureEndpointFilter : IEndpointFilter
{
    public static DisclosureEndpointFilter Instance { get; } = new();

    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        HttpContext http = context.HttpContext;
        if (DisclosureEndpoint.Of(http.GetEndpoint()) is not { } metadata || http.GetEndpoint()!.Metadata.GetMetadata<ActionDescriptor>() is not null)
        {
            return await next(context).ConfigureAwait(false);
        }

        Discloser discloser = http.RequestServices.GetService<Discloser>()
            ?? throw new InvalidOperationException("An endpoint is to send views, and nothing is registered for it. Call services.AddMinNecessary(...).AddAspNetCore(...).");
        try
        {
            AdmittedRequest admitted = await discloser.AdmitAsync(http, metadata).ConfigureAwait(false);
            object? result = await next(context).ConfigureAwait(false);
            return await MinimalResults.ShowAsync(result, discloser, admitted).ConfigureAwait(false);
        }
        catch (Exception exception) when (discloser.ProblemOf(exception) is { } problem)
        {
            discloser.LogEnd(http, problem);
            return new ProblemResult(problem);
        }
    }
}
