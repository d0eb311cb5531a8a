namespace MinNecessary.Packaging.Tests;

/// <summary>The package where it is published: on its oldest framework, trimmed, and as native code.</summary>
[Collection(PackedOnce.Name)]
public sealed class PublishTests(PackedApplication application)
{
    private const string Platform = "linux-x64";

    // Reflection finds no contract in a trimmed program, so the view's is handed over.
    private const string Reflecting = "JsonSerializer.Serialize(view, new JsonSerializerOptions { TypeInfoResolver = BillingPolicy.Json })";
    private const string Handing = "JsonSerializer.Serialize(view, new JsonSerializerOptions { TypeInfoResolver = BillingPolicy.Json }.GetTypeInfo(typeof(ClaimForCoding)))";

    private const string More = """
        JsonSerializerOptions guarded = new JsonSerializerOptions().ProtectPhi(BillingPolicy.Json);
        Console.WriteLine(JsonSerializer.Serialize(BillingPolicy.Project(claim, decision), guarded.GetTypeInfo(typeof(ClaimForCoding))));
        Console.WriteLine(claim);
        Console.WriteLine(view);
        Console.WriteLine(BillingPolicy.Document.Hash == BillingPolicy.Grants.Coding.Policy.Hash);
        Show(() => claim.ForCoding(null!).ToString());
        Show(() => BillingPolicy.Project(claim, other).ToString());
        Show(() => guarded.GetTypeInfo(typeof(Claim)).ToString());
        Show(() => MinNecessary.Policy.PolicyDocument.Parse("{}").ToString());
        foreach (ClaimForCoding row in Table.Of(claim).ForCoding(decision).Take(5).ToList())
        {
            Console.WriteLine(row.MemberId);
        }

        static void Show(Func<string?> use)
        {
            try
            {
                Console.WriteLine(use());
            }
            catch (Exception exception)
            {
                Console.WriteLine(exception.GetType().Name + ": " + exception.Message);
            }
        }

        // The framework warns of queries over a list. Those of a database do not come this way.
        static class Table
        {
            [System.Diagnostics.CodeAnalysis.UnconditionalSuppressMessage("Trimming", "IL2026"), System.Diagnostics.CodeAnalysis.UnconditionalSuppressMessage("AOT", "IL3050")]
            public static IQueryable<Claim> Of(params Claim[] claims) => claims.AsQueryable();
        }
        """;

    [Fact]
    public async Task The_quick_start_runs_on_dotnet_8()
    {
        string folder = await DeskAsync("OnNet8", "net8.0", "", program => program);
        Assert.Equal(QuickStart.Output, await PublishAsync(folder, "--self-contained"));
    }

    [SkippableFact]
    public async Task A_trimmed_and_a_native_program_print_what_the_same_program_prints_otherwise()
    {
        Skip.IfNot(OperatingSystem.IsLinux() && Programs.Exist("clang", "gcc"), "Native code is linked by clang or gcc, and neither is here.");
        string native = await DeskAsync("Native", "net10.0", "<PublishAot>true</PublishAot>", ForTrimming);
        string expected = await DotNet.MustRunAsync(native, application.Packages, "run");
        Assert.StartsWith(QuickStart.Output, expected, StringComparison.Ordinal);
        Assert.Equal(expected, await PublishAsync(native));
        string trimmed = await DeskAsync("Trimmed", "net10.0", "<PublishTrimmed>true</PublishTrimmed>", ForTrimming);
        Assert.Equal(expected, await PublishAsync(trimmed, "--self-contained"));
    }

    private static string ForTrimming(string program)
    {
        string changed = program.Replace(Reflecting, Handing, StringComparison.Ordinal);
        Assert.NotEqual(program, changed);
        return changed + More;
    }

    private Task<string> DeskAsync(string name, string framework, string properties, Func<string, string> program) => application.MakeProjectAsync(
        name,
        $"""
        <PropertyGroup>
          <OutputType>Exe</OutputType><TargetFramework>{framework}</TargetFramework><RootNamespace>Desk</RootNamespace><AssemblyName>{name}</AssemblyName>
          <Nullable>enable</Nullable><ImplicitUsings>enable</ImplicitUsings><MinNecessaryPolicy>{application.PolicyFile}</MinNecessaryPolicy>
          <TreatWarningsAsErrors>true</TreatWarningsAsErrors><TrimmerSingleWarn>false</TrimmerSingleWarn>{properties}
        </PropertyGroup>
        <ItemGroup>
          <PackageReference Include="MinNecessary" Version="{PackedApplication.Version}" />
          <PackageReference Include="Microsoft.Extensions.DependencyInjection" Version="{TestedVersions.Of("Microsoft.Extensions.DependencyInjection")}" />
        </ItemGroup>
        """,
        QuickStart.Files.ToDictionary(file => file.Key, file => file.Key == "Program.cs" ? program(file.Value) : file.Value));

    // A warning of the trimmer or of the native compiler is an error here, and so fails the publish.
    private async Task<string> PublishAsync(string folder, params string[] more)
    {
        string output = await DotNet.MustRunAsync(folder, application.Packages, ["publish", "-r", Platform, "-c", "Release", "-o", "out", "-warnaserror", .. more]);
        Assert.DoesNotContain("warning", output, StringComparison.OrdinalIgnoreCase);
        return await DotNet.MustStartAsync(Path.Combine(folder, "out", Path.GetFileName(folder)), folder);
    }
}
