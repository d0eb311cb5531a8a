namespace MinNecessary.AspNetCore;

/// <summary>Carries a problem to where it is written. Its message has the codes alone.</summary>
internal sealed class WebProblemException(WebProblem problem) : Exception($"The request ends with problem {problem}.")
{
    public WebProblem Problem { get; } = problem;
}
