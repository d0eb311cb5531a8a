using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;

namespace MinNecessary.AspNetCore;

/// <summary>Answers a request that an API controller cannot bind with our problem: the framework's repeats the value, and a dictionary's keys, that were sent.</summary>
internal sealed class ConfigureApiBehavior : IPostConfigureOptions<ApiBehaviorOptions>
{
    public void PostConfigure(string? name, ApiBehaviorOptions options) =>
        options.InvalidModelStateResponseFactory = _ => new ProblemActionResult(WebProblems.Unreadable(Microsoft.AspNetCore.Http.StatusCodes.Status400BadRequest));
}
