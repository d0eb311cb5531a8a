using Microsoft.AspNetCore.Mvc;

namespace MinNecessary.AspNetCore;

/// <summary>A problem as an action's result.</summary>
internal sealed class ProblemActionResult(WebProblem problem) : IActionResult
{
    public Task ExecuteResultAsync(ActionContext context) => new ProblemResult(problem).ExecuteAsync(context.HttpContext);
}
