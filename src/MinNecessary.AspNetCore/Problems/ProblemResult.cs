using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace MinNecessary.AspNetCore;

/// <summary>A problem as an endpoint's result.</summary>
internal sealed class ProblemResult(WebProblem problem) : IResult
{
    public Task ExecuteAsync(HttpContext httpContext) => httpContext.RequestServices.GetRequiredService<ProblemWriter>().WriteAsync(httpContext, problem);
}
