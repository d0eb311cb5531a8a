using Serilog.Core;
using Serilog.Events;
using Serilog.Formatting;

namespace MinNecessary.Serilog.Tests;

internal sealed class WriterSink(TextWriter writer, ITextFormatter formatter) : ILogEventSink
{
    public void Emit(LogEvent logEvent) => formatter.Format(logEvent, writer);
}
