namespace MinNecessary.Packaging.Tests;

/// <summary>The escalation in the background, in a fresh application that has only the packages.</summary>
[Collection(PackedOnce.Name)]
public sealed class HostedEscalationTests(PackedApplication application)
{
    private const string Program = """
        using Microsoft.Extensions.DependencyInjection;
        using Microsoft.Extensions.Hosting;
        using Microsoft.Extensions.Logging;
        using Microsoft.Extensions.Options;
        using MinNecessary.Hosting;
        using MinNecessary.Policy;

        foreach (bool isMeant in new[] { false, true })
        {
            HostApplicationBuilder builder = Host.CreateApplicationBuilder(args);
            builder.Logging.ClearProviders();
            builder.Services.AddMinNecessary(PolicyDocument.Parse(File.ReadAllText(args[0]))).AddMinNecessaryOperations().AddMinNecessaryEscalation(options => options.AllowInMemoryStore = isMeant);
            using IHost host = builder.Build();
            try
            {
                await host.StartAsync();
                EscalationStatus status = host.Services.GetRequiredService<EscalationStatus>();
                for (int wait = 0; wait < 300 && status.LastSuccessAt is null; wait++)
                {
                    await Task.Delay(100);
                }

                Console.WriteLine($"has run: {status.HasSucceededWithin(TimeSpan.FromMinutes(1))}");
                await host.StopAsync();
            }
            catch (OptionsValidationException exception)
            {
                Console.WriteLine(exception.Message.Split(':')[0]);
            }
        }
        """;

    [Fact]
    public async Task A_host_runs_the_limits_and_does_not_start_where_they_would_be_forgotten()
    {
        string folder = await application.MakeProjectAsync(
            "HostedEscalation",
            """
            <PropertyGroup>
              <OutputType>Exe</OutputType><TargetFramework>net10.0</TargetFramework>
              <Nullable>enable</Nullable><ImplicitUsings>enable</ImplicitUsings><TreatWarningsAsErrors>true</TreatWarningsAsErrors>
            </PropertyGroup>
            """,
            new Dictionary<string, string> { ["Program.cs"] = Program });
        await DotNet.MustRunAsync(folder, application.Packages, "add", "package", "MinNecessary.Hosting", "--version", PackedApplication.Version);
        await DotNet.MustRunAsync(folder, application.Packages, "add", "package", "Microsoft.Extensions.Hosting", "--version", TestedVersions.Of("Microsoft.Extensions.Hosting"));

        string output = await DotNet.MustRunAsync(folder, application.Packages, "run", "--no-restore", "--", application.PolicyFile);
        Assert.Equal("Operations are kept in memory\nhas run: True\n", output.ReplaceLineEndings("\n"));
    }
}
