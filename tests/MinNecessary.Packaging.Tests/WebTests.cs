namespace MinNecessary.Packaging.Tests;

/// <summary>Views over HTTP, in a fresh application that has only the packages.</summary>
[Collection(PackedOnce.Name)]
public sealed class WebTests(PackedApplication application)
{
    private const string Program = """
        using Desk;
        using Microsoft.AspNetCore.Builder;
        using Microsoft.AspNetCore.Hosting;
        using Microsoft.AspNetCore.Http;
        using Microsoft.Extensions.DependencyInjection;
        using Microsoft.Extensions.Logging;
        using ClaimsIdentity = System.Security.Claims.ClaimsIdentity;
        using ClaimsPrincipal = System.Security.Claims.ClaimsPrincipal;

        WebApplicationBuilder builder = WebApplication.CreateBuilder(args);
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Services.AddMinNecessary(BillingPolicy.Document).AddFactSource<OfficeRecords>()
            .AddAspNetCore(options => options.Caller.MapRole("coder", "Coder"), BillingPolicy.Views);
        WebApplication app = builder.Build();
        app.UseMinNecessaryProblemDetails();
        app.Use((context, next) =>
        {
            context.User = new ClaimsPrincipal(new ClaimsIdentity([new("sub", "u-1"), new("role", context.Request.Headers["As"].ToString())], "test"));
            return next();
        });
        var claim = new Desk.Claim { PatientId = "MRN-1", PatientName = "Testina Sample", Ssn = "900-00-0001", Diagnoses = ["J06.9"], Total = 80m };
        app.MapGet("/claims/{number}", (string number) => claim).DiscloseAs(BillingPolicy.Grants.Coding);
        app.MapGet("/raw", () => claim);
        await app.StartAsync();
        using var client = new HttpClient { BaseAddress = new Uri(app.Urls.Single()) };
        foreach ((string path, string role) in new[] { ("/claims/7", "coder"), ("/claims/7", "Coder"), ("/raw", "coder") })
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, path);
            request.Headers.Add("As", role);
            using HttpResponseMessage response = await client.SendAsync(request);
            string body = await response.Content.ReadAsStringAsync();
            Console.WriteLine($"{(int)response.StatusCode} {body.Contains("J06.9")} {body.Contains("900-00-0001")} {response.Content.Headers.ContentType?.MediaType}");
        }
        """;

    [Theory]
    [InlineData("net10.0")]
    public async Task An_endpoint_sends_the_view_and_denies_with_a_problem(string framework)
    {
        string folder = await application.MakeProjectAsync(
            "Web-" + framework,
            $"""
            <PropertyGroup>
              <OutputType>Exe</OutputType><TargetFramework>{framework}</TargetFramework><RootNamespace>Desk</RootNamespace>
              <Nullable>enable</Nullable><ImplicitUsings>enable</ImplicitUsings><TreatWarningsAsErrors>true</TreatWarningsAsErrors>
              <MinNecessaryPolicy>{application.PolicyFile}</MinNecessaryPolicy>
            </PropertyGroup>
            """,
            new Dictionary<string, string> { ["Claim.cs"] = QuickStart.Files["Claim.cs"], ["OfficeRecords.cs"] = QuickStart.Files["OfficeRecords.cs"], ["Program.cs"] = Program });
        foreach (string package in new[] { "MinNecessary", "MinNecessary.AspNetCore" })
        {
            await DotNet.MustRunAsync(folder, application.Packages, "add", "package", package, "--version", PackedApplication.Version);
        }

        string output = await DotNet.MustRunAsync(folder, application.Packages, "run", "--no-restore");

        Assert.Equal(
            "200 True False application/json\n403 False False application/problem+json\n500 False False application/problem+json\n", output.ReplaceLineEndings("\n"));
    }
}
