using System.Globalization;
using Serilog;
using Serilog.Formatting.Compact;

namespace MinNecessary.Serilog.Tests;

/// <summary>A Serilog logger whose events are kept as JSON and as text, as a file and a console have them.</summary>
internal sealed class WrittenLog : IDisposable
{
    private readonly StringWriter _json = new(CultureInfo.InvariantCulture);

    public WrittenLog(bool isGuarded = true)
    {
        LoggerConfiguration configuration = new LoggerConfiguration().MinimumLevel.Verbose();
        configuration = isGuarded ? configuration.Destructure.WithoutPhi(typeof(WrittenLog).Assembly) : configuration;
        Serilog = configuration.WriteTo.Sink(new WriterSink(_json, new CompactJsonFormatter())).WriteTo.Sink(new WriterSink(_json, new RenderedCompactJsonFormatter())).CreateLogger();
    }

    public global::Serilog.Core.Logger Serilog { get; }

    public string Text => _json.ToString();

    public void Dispose() => Serilog.Dispose();
}
