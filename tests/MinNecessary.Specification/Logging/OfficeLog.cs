using Microsoft.Extensions.Logging;
using MinNecessary.Specification.Models;

namespace MinNecessary.Specification.Logging;

/// <summary>Messages as an application declares them, with the annotations of the library and nothing else.</summary>
internal static partial class OfficeLog
{
    [LoggerMessage(LogLevel.Information, "Opened the account of {Name}, batch {Batch}")]
    public static partial void Opened(ILogger logger, [Phi.Name] string name, int batch);

    [LoggerMessage(LogLevel.Information, "Read a line")]
    public static partial void Read(ILogger logger, [LogProperties] Line line);
}
