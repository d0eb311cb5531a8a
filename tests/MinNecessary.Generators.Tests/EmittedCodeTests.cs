using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace MinNecessary.Generators.Tests;

/// <summary>What is emitted, compiled and looked at as an attacker and as a reviewer would.</summary>
public sealed class EmittedCodeTests
{
    private static readonly Assembly Emitted = GeneratorRun.Of([Samples.Model, Samples.Use], Samples.Policy).Load();

    private static readonly Type[] Views = [.. Emitted.GetTypes().Where(type => type.Name.Contains("ForCoding", StringComparison.Ordinal) || type.Name.Contains("ForCollections", StringComparison.Ordinal)).Where(type => !type.IsNested)];

    [Fact]
    public void A_view_has_the_members_that_the_policy_names_and_no_other()
    {
        Assert.Equal(["ClaimForCoding", "ClaimForCollections", "LineForCoding"], Views.Select(type => type.Name).Order(StringComparer.Ordinal));
        Assert.Equal(["Batch", "BirthDate", "Lines", "PatientName"], MembersOf("ClaimForCoding"));
        Assert.Equal(["Account", "Balance", "Batch", "PatientName"], MembersOf("ClaimForCollections"));
        Assert.Equal(["Diagnoses"], MembersOf("LineForCoding"));
    }

    [Fact]
    public void No_view_can_be_made_or_changed_from_outside()
    {
        foreach (Type view in Views)
        {
            Assert.True(view.IsSealed);
            Assert.Empty(view.GetConstructors());
            Assert.All(view.GetConstructors(BindingFlags.Instance | BindingFlags.NonPublic), constructor => Assert.True(constructor.IsPrivate));
            Assert.All(view.GetProperties(), property => Assert.True(property.SetMethod!.IsPrivate));
            Assert.Empty(view.GetFields());
            Assert.Empty(view.GetMethods(BindingFlags.Public | BindingFlags.Static));
            Assert.Empty(view.GetInterfaces());
            Assert.Equal(typeof(object), view.BaseType);
        }
    }

    [Fact]
    public void No_view_keeps_its_source()
    {
        Assert.All(
            Views.SelectMany(view => view.GetFields(BindingFlags.Instance | BindingFlags.NonPublic)),
            field => Assert.DoesNotContain(field.FieldType.GetCustomAttributes<PhiModelAttribute>(), _ => true));
        Assert.Equal("Sample.ClaimForCoding", Views.Single(view => view.Name == "ClaimForCoding").FullName);
    }

    [Fact]
    public void A_grant_cannot_be_made_from_outside() =>
        Assert.All(Emitted.GetTypes().Where(typeof(IGrant).IsAssignableFrom), grant => Assert.True(grant.IsSealed && grant.GetConstructors().Length == 0));

    [Fact]
    public void The_json_of_the_policy_knows_its_views_and_no_model()
    {
        var resolver = (IJsonTypeInfoResolver)Emitted.GetType("Sample.BillingPolicy")!.GetProperty("Json")!.GetValue(null)!;
        var options = new JsonSerializerOptions { TypeInfoResolver = resolver };
        Assert.All(Views, view => Assert.NotNull(options.GetTypeInfo(view)));
        object claim = Activator.CreateInstance(Emitted.GetType("Sample.Claim")!)!;
        Assert.Throws<NotSupportedException>(() => JsonSerializer.Serialize(claim, options));
        Assert.Throws<NotSupportedException>(() => JsonSerializer.Serialize<object>(claim, options));
        Assert.Throws<NotSupportedException>(() => JsonSerializer.Serialize(new[] { claim }, options));
        Assert.Throws<NotSupportedException>(() => JsonSerializer.Serialize(new Dictionary<string, object> { ["a"] = claim }, options));
    }

    [Fact]
    public void Each_view_says_in_its_documentation_what_it_shows_and_withholds()
    {
        string source = GeneratorRun.Of([Samples.Model, Samples.Use], Samples.Policy).Result.GeneratedSources
            .Single(generated => generated.HintName == "Sample.Claim.Views.g.cs").SourceText.ToString();
        Assert.Contains("Full: <c>Batch</c> (declared not to be PHI); <c>Lines</c> (as its own view shows it).", source, StringComparison.Ordinal);
        Assert.Contains("Masked: <c>PatientName</c> (Initials: the grant masks Name); <c>BirthDate</c> (Year: the grant masks BirthDate).", source, StringComparison.Ordinal);
        Assert.Contains("Withheld: <c>Account</c> (the grant does not disclose AccountNumber); <c>Ssn</c> (the grant does not disclose Ssn); <c>Balance</c> (the grant does not disclose Balance).", source, StringComparison.Ordinal);
    }

    [Fact]
    public void A_models_views_stand_in_one_file_however_many_grants_there_are() =>
        Assert.Equal(
            ["Sample.Claim.Root.g.cs", "Sample.Claim.Text.g.cs", "Sample.Claim.Views.g.cs"],
            GeneratorRun.Of([Samples.Model, Samples.Use], Samples.Policy).Result.GeneratedSources.Select(generated => generated.HintName)
                .Where(name => name.StartsWith("Sample.Claim", StringComparison.Ordinal)).Order(StringComparer.Ordinal));

    [Fact]
    public void What_a_policy_says_cannot_become_code()
    {
        const string hostile = "a \\\" */ </summary> \\n } public static class Injected { } /* \\u2028 class Injected2 { } \\u0085 class Injected3 { } \\r class Injected4 { } //";
        string policy = Samples.Policy.Replace("Codes need the encounter.", hostile, StringComparison.Ordinal).Replace("\"version\": \"1\"", $"\"version\": \"{hostile}\"", StringComparison.Ordinal);
        Assembly emitted = GeneratorRun.Of([Samples.Model, Samples.Use], policy).Load();
        Assert.DoesNotContain(emitted.GetTypes(), type => type.Name.StartsWith("Injected", StringComparison.Ordinal));
    }

    private static IEnumerable<string> MembersOf(string view) =>
        Views.Single(type => type.Name == view).GetProperties().Select(property => property.Name).Order(StringComparer.Ordinal);
}
