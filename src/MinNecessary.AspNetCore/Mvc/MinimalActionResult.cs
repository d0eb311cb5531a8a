using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace MinNecessary.AspNetCore;

/// <summary>A minimal API's result that an action returned.</summary>
internal sealed class MinimalActionResult(IResult result) : IActionResult
{
    public Task ExecuteResultAsync(ActionContext context) => result.ExecuteAsync(context.HttpContext);
}
