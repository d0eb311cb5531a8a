using Microsoft.Extensions.Compliance.Redaction;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Serilog;
using Serilog.Extensions.Logging;

namespace MinNecessary.Serilog.Tests;

/// <summary>The framework's logger writing to Serilog, in both ways in which applications put them together.</summary>
public sealed class FrameworkPipelineTests
{
    [Fact]
    public void As_a_provider_of_the_redacting_logger_Serilog_gets_stars()
    {
        using var log = new WrittenLog();
        var services = new ServiceCollection();
        services.AddLogging(logging => logging.EnableRedaction().AddSerilog(log.Serilog));
        services.AddRedaction(redaction => redaction.AddPhi());
        using ServiceProvider provider = services.BuildServiceProvider();
        Write(provider.GetRequiredService<ILoggerFactory>());
        Assert.Contains(""""Name":"***"""", log.Text, StringComparison.Ordinal);
        Assert.Contains("\"stay.Batch\":7", log.Text, StringComparison.Ordinal);
        AssertNoCanary(log);
    }

    /// <summary>As <c>UseSerilog</c> does it: Serilog's factory stands in the place of the framework's, and nothing redacts. What is classified is then not handed over.</summary>
    [Fact]
    public void In_the_place_of_the_framework_s_factory_Serilog_gets_nothing_that_is_classified()
    {
        using var log = new WrittenLog();
        using var factory = new SerilogLoggerFactory(log.Serilog);
        Write(factory);
        Assert.Contains("batch 7", log.Text, StringComparison.Ordinal);
        AssertNoCanary(log);
    }

    [Fact, AllowRaw("A leak for the policy to stop; the person is invented")]
    [System.Diagnostics.CodeAnalysis.SuppressMessage("Performance", "CA1848", Justification = "It is what applications write.")]
    [System.Diagnostics.CodeAnalysis.SuppressMessage("Performance", "CA1873", Justification = "It is what applications write.")]
    public void A_model_that_the_framework_s_logger_hands_over_to_be_taken_apart_shows_no_PHI()
    {
        using var log = new WrittenLog();
        using var factory = new SerilogLoggerFactory(log.Serilog);
        factory.CreateLogger("Office").LogInformation("Read {@Visit}", new Visit());
        using (factory.CreateLogger("Office").BeginScope("In {@Visit}", new Visit()))
        {
            factory.CreateLogger("Office").LogInformation("Within");
        }

        Assert.Contains(""""Batch":7"""", log.Text, StringComparison.Ordinal);
        AssertNoCanary(log);
    }

    private static void Write(ILoggerFactory factory)
    {
        Microsoft.Extensions.Logging.ILogger logger = factory.CreateLogger("Office");
        VisitLog.Opened(logger, "CANARY-NAME", 7);
        VisitLog.Read(logger, new Stay());
    }

    private static void AssertNoCanary(WrittenLog log)
    {
        Assert.DoesNotContain("CANARY", log.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("4711", log.Text, StringComparison.Ordinal);
    }
}
