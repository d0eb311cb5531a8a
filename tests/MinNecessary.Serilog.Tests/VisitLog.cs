using Microsoft.Extensions.Logging;

namespace MinNecessary.Serilog.Tests;

/// <summary>A message as an application declares it for the framework's logger.</summary>
internal static partial class VisitLog
{
    [LoggerMessage(LogLevel.Information, "Opened the account of {Name}, batch {Batch}")]
    public static partial void Opened(ILogger logger, [Phi.Name] string name, int batch);

    [LoggerMessage(LogLevel.Information, "Read a stay")]
    public static partial void Read(ILogger logger, [LogProperties] Stay stay);
}
