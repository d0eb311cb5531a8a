using MinNecessary.Generators.Model;

namespace MinNecessary.Generators;

/// <summary>
/// Turns an exception of ours into an error of the build. The compiler makes it a warning, and a project would build
/// whose models nobody has checked.
/// </summary>
internal static class FailLoudly
{
    /// <summary>Runs a step; where it throws, gives what <paramref name="failed"/> makes of the error.</summary>
    public static T Run<T>(Func<T> step, Func<DiagnosticSpec, T> failed)
    {
        try
        {
            return step();
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            // Names of types only: an exception's message may quote what it was given.
            string frame = exception.StackTrace?.Split('\n')[0].Split([" in "], StringSplitOptions.None)[0].Trim() ?? "";
            return failed(DiagnosticSpec.Create("MN0008", null, $"{exception.GetType().Name} {frame}".Trim()));
        }
    }
}
