using Microsoft.AspNetCore.Mvc;

namespace MinNecessary.AspNetCore;

/// <summary>A stream of views as an action's result.</summary>
internal sealed class StreamActionResult(ViewStream stream, int status) : IActionResult
{
    public Task ExecuteResultAsync(ActionContext context) => new ViewStreamResult(stream, status, contentType: null).ExecuteAsync(context.HttpContext);
}
