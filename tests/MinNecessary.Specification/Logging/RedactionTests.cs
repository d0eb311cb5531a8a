using Microsoft.Extensions.Compliance.Redaction;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using MinNecessary.Specification.Models;

namespace MinNecessary.Specification.Logging;

/// <summary>The framework's redacting logger knows the annotations: nobody writes a redactor or a mapping for it.</summary>
public sealed class RedactionTests
{
    private const string Name = "Testina Sample";

    private static readonly Line Line = new() { Id = 3, Code = "99213", Charge = 145.5 };

    [Fact]
    public void An_annotated_parameter_is_not_logged_and_the_others_are()
    {
        CollectedLog log = Log(logger => OfficeLog.Opened(logger, Name, 7));
        Assert.Equal(["Opened the account of , batch 7"], log.Messages);
        Assert.Equal("", log.State["Name"]);
    }

    [Fact]
    public void Of_a_logged_model_what_is_not_PHI_is_logged_alone()
    {
        CollectedLog log = Log(logger => OfficeLog.Read(logger, Line));
        Assert.Equal(("3", "", ""), (log.State["line.Id"], log.State["line.Code"], log.State["line.Charge"]));
    }

    /// <summary>Else the tests above would pass of a logger that logs nothing.</summary>
    [Fact]
    public void With_a_redactor_that_redacts_nothing_all_is_logged()
    {
        Assert.StartsWith("Opened the account of Testina Sample", Assert.Single(Log(logger => OfficeLog.Opened(logger, Name, 7), redaction => redaction.SetFallbackRedactor<NullRedactor>()).Messages), StringComparison.Ordinal);
        CollectedLog log = Log(logger => OfficeLog.Read(logger, Line), redaction => redaction.SetFallbackRedactor<NullRedactor>());
        Assert.StartsWith("99213", log.State["line.Code"], StringComparison.Ordinal);
        Assert.StartsWith("145.5", log.State["line.Charge"], StringComparison.Ordinal);
    }

    private static CollectedLog Log(Action<ILogger> log, Action<IRedactionBuilder>? configure = null)
    {
        var collected = new CollectedLog();
        var services = new ServiceCollection();
        services.AddLogging(logging => logging.EnableRedaction().AddProvider(collected));
        services.AddRedaction(configure ?? (_ => { }));
        using ServiceProvider provider = services.BuildServiceProvider();
        log(provider.GetRequiredService<ILoggerFactory>().CreateLogger("Office"));
        return collected;
    }
}
