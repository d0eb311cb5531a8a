using Microsoft.Extensions.Compliance.Classification;
using Microsoft.Extensions.Compliance.Redaction;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using MinNecessary.Specification.Models;

namespace MinNecessary.Specification.Logging;

/// <summary>What <c>AddPhi</c> promises, in the framework's own pipeline.</summary>
public sealed class PhiRedactionTests
{
    private const string Name = "Testina Sample";

    private static readonly byte[] Key = [.. Enumerable.Range(1, 32).Select(number => (byte)number)];

    [Fact]
    public void Every_category_is_three_stars_whatever_its_value()
    {
        Assert.Equal(["Opened the account of ***, batch 7"], Log(logger => OfficeLog.Opened(logger, Name, 7)).Messages);
        CollectedLog log = Log(logger => OfficeLog.Read(logger, new Line { Id = 3, Code = "99213", Charge = 145.5 }));
        Assert.Equal(("3", "***", "***"), (log.State["line.Id"], log.State["line.Code"], log.State["line.Charge"]));
    }

    [Fact]
    public void A_fallback_that_redacts_nothing_opens_nothing() =>
        Assert.Equal(["Opened the account of ***, batch 7"], Log(logger => OfficeLog.Opened(logger, Name, 7), redaction => redaction.AddPhi().SetFallbackRedactor<NullRedactor>()).Messages);

    [Fact]
    public void A_redactor_of_the_applications_for_a_category_opens_nothing() => Assert.Equal(
        ["Opened the account of ***, batch 7"],
        Log(logger => OfficeLog.Opened(logger, Name, 7), redaction => redaction.AddPhi().SetRedactor<NullRedactor>(Of("Name"))).Messages);

    [Theory]
    [InlineData("Name", "Diagnosis")]
    [InlineData("Diagnosis", "Name")]
    [InlineData("Name", "")]
    public void Several_classifications_in_any_order_are_erased(string one, string other)
    {
        IRedactorProvider redactors = Provider(redaction => redaction.AddPhi().SetFallbackRedactor<NullRedactor>());
        DataClassificationSet set = new(Of(one), other.Length == 0 ? new DataClassification("Office", "Internal") : Of(other));
        Assert.Equal("***", redactors.GetRedactor(set).Redact(Name));
    }

    [Fact]
    public void A_category_that_nobody_declared_is_erased() =>
        Assert.Equal("***", Provider(redaction => redaction.AddPhi().SetFallbackRedactor<NullRedactor>()).GetRedactor(Of("NeverHeardOf")).Redact(Name));

    [Fact]
    public void What_is_not_PHI_goes_by_the_applications_redactors()
    {
        IRedactorProvider redactors = Provider(redaction => redaction.AddPhi().SetRedactor<NullRedactor>(new DataClassification("Office", "Internal")));
        Assert.Equal("a note", redactors.GetRedactor(new DataClassification("Office", "Internal")).Redact("a note"));
        Assert.Equal("", redactors.GetRedactor(new DataClassification("Office", "Secret")).Redact("a note"));
        Assert.Equal("a note", Provider(redaction => redaction.AddPhi().SetFallbackRedactor<NullRedactor>()).GetRedactor(new DataClassification("MinNecessaryToo", "Name")).Redact("a note"));
    }

    [Fact]
    public void A_pseudonym_is_the_same_for_the_same_value_and_no_mask_of_a_view()
    {
        IRedactorProvider redactors = Provider(redaction => redaction.AddPhi(phi => phi.Pseudonymized.Add("Name")));
        string pseudonym = redactors.GetRedactor(Of("Name")).Redact(Name);
        Assert.Equal(pseudonym, redactors.GetRedactor(Of("Name")).Redact(Name));
        Assert.NotEqual(pseudonym, redactors.GetRedactor(Of("Name")).Redact(Name + "!"));
        Assert.Matches("^[A-Za-z0-9_-]{22}$", pseudonym);
        Assert.Equal("", redactors.GetRedactor(Of("Name")).Redact(""));
        Assert.Equal("***", redactors.GetRedactor(Of("Ssn")).Redact("900-00-0001"));
        Assert.Equal("***", redactors.GetRedactor(new DataClassificationSet(Of("Name"), Of("Ssn"))).Redact("900-00-0001"));
        Assert.Equal("***", redactors.GetRedactor(new DataClassificationSet(Of("Name"), new DataClassification("Office", "Internal"))).Redact("900-00-0001"));
        Assert.NotEqual(OtherUse(Name), pseudonym);
    }

    [Theory]
    [InlineData("Mrn", true)]
    [InlineData("name", true)]
    [InlineData("Name", false)]
    public void Options_that_would_do_something_else_than_asked_stop_the_start(string category, bool hasKey)
    {
        var failure = Assert.Throws<OptionsValidationException>(() => Provider(redaction => redaction.AddPhi(phi => phi.Pseudonymized.Add(category)), hasKey));
        Assert.Contains(hasKey ? $"'{category}'" : "AddMaskKey", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Twice_is_once() =>
        Assert.Equal("***", Provider(redaction => redaction.AddPhi().AddPhi()).GetRedactor(Of("Name")).Redact(Name));

    private static string OtherUse(string value) => Masks.Pseudonym(value, new MaskContext(TimeProvider.System, null, new FixedMaskKey(Key), RandomSurrogateSource.Instance))!;

    private static DataClassification Of(string category) => new(PhiAttribute.TaxonomyName, category);

    private static IRedactorProvider Provider(Action<IRedactionBuilder> configure, bool hasKey = true) => Services(configure, hasKey).GetRequiredService<IRedactorProvider>();

    private static CollectedLog Log(Action<ILogger> log, Action<IRedactionBuilder>? configure = null)
    {
        var collected = new CollectedLog();
        using ServiceProvider provider = Services(configure ?? (redaction => redaction.AddPhi()), true, collected);
        log(provider.GetRequiredService<ILoggerFactory>().CreateLogger("Office"));
        return collected;
    }

    private static ServiceProvider Services(Action<IRedactionBuilder> configure, bool hasKey, CollectedLog? collected = null)
    {
        var services = new ServiceCollection();
        services.AddLogging(logging => logging.EnableRedaction().AddProvider(collected ?? new CollectedLog()));
        IMinNecessaryBuilder builder = services.AddMinNecessary(SpecificationPolicy.Document);
        if (hasKey)
        {
            builder.AddMaskKey(Key);
        }

        services.AddRedaction(configure);
        return services.BuildServiceProvider();
    }
}
