using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using MinNecessary.Policy;
using MinNecessary.Tests.Evaluation.Sections;

namespace MinNecessary.Tests.Evaluation.Gates;

/// <summary>What a policy needs of the application that runs it, and that no gate is made where it is not there.</summary>
public sealed class SetUpTests
{
    private static readonly PolicyDocument Plain = Office.Use("Billing");

    private static readonly PolicyDocument Keyed = Office.Use("Billing", "\"mask\": { \"City\": \"Redact\", \"MedicalRecordNumber\": \"Pseudonym\" }");

    private static readonly PolicyDocument Restrictable = Office.Use("Billing", policy: "\"restrictable\": [], \"labels\": { \"Vip\": { \"description\": \"Known to many\" } }");

    [Fact]
    public void A_keyed_mask_needs_a_key_that_is_long_enough()
    {
        string failure = Assert.Single(Failures(Keyed));
        Assert.StartsWith("Grant 'G' of policy 'Office' has a keyed mask, and no key of 32 bytes or more is registered.", failure, StringComparison.Ordinal);
        Assert.Equal([failure], Failures(Keyed, builder => builder.Services.AddSingleton<IMaskKeySource>(new StatedKey(31))));
        Assert.Empty(Failures(Keyed, builder => builder.Services.AddSingleton<IMaskKeySource>(new StatedKey(32))));
        Assert.Empty(Failures(Plain, builder => builder.Services.AddSingleton<IMaskKeySource>(new StatedKey(0))));
        Assert.Empty(Failures(Office.Use("Billing", "\"mask\": { \"City\": \"Redact\" }")));
    }

    [Fact]
    public void Hours_need_a_time_zone_that_the_machine_knows()
    {
        static PolicyDocument Hours(string zone) => Office.Use("Billing", $"\"hours\": {{ \"from\": \"08:00\", \"to\": \"17:00\", \"zone\": \"{zone}\" }}");
        Assert.StartsWith("Grant 'G' of policy 'Office' has hours in a time zone that this machine does not know.", Assert.Single(Failures(Hours("Atlantis/Lost"))), StringComparison.Ordinal);
        Assert.Empty(Failures(Hours("America/New_York")));
        Assert.Empty(Failures(Plain));
    }

    [Fact]
    public void A_classifier_needs_a_policy_whose_views_hide_what_it_labels()
    {
        string failure = Assert.Single(Failures(Plain, builder => builder.Services.AddSingleton<ISensitivityClassifier>(new StatedClassifier())));
        Assert.StartsWith("A sensitivity classifier is registered, and policy 'Office' has no 'restrictable'", failure, StringComparison.Ordinal);
        Assert.Empty(Failures(Restrictable, builder => builder.Services.AddSingleton<ISensitivityClassifier>(new StatedClassifier())));
    }

    [Fact]
    public void A_classifier_gives_labels_that_are_built_in_or_that_the_policy_declares()
    {
        Assert.Empty(Failures(Restrictable, builder => builder.Services.AddSingleton<ISensitivityClassifier>(new StatedClassifier("Vip", "SubstanceUse", "PaidInFull"))));
        string failure = Assert.Single(Failures(Restrictable, builder =>
        {
            builder.Services.AddSingleton<ISensitivityClassifier>(new StatedClassifier("vip", "Vip"));
            builder.Services.AddSingleton<ISensitivityClassifier>(new StatedClassifier("SubstanceUse", "Staff"));
        }));
        Assert.Equal("A sensitivity classifier gives labels that no policy declares: vip, Staff. Declare them under 'labels'.", failure);
    }

    [Fact]
    public async Task The_application_s_own_source_of_surrogates_is_the_one_that_masks()
    {
        var own = new StatedSurrogates();
        using var gate = new WardGate(new StatedFacts(Ward.Known), builder => builder.Services.AddSingleton<ISurrogateSource>(own));
        Decision<Ward.WorkGrant> decision = await gate.Gate.DecideAsync(Ward.Work, new Caller("u-17", "Clerk"), "MRN-1");
        Assert.Same(own, decision.Open("A model").Masking.Surrogates);
        Assert.Same(own, decision.Open("A model").MaskingOfAny.Surrogates);
    }

    private static string[] Failures(PolicyDocument policy, Action<IMinNecessaryBuilder>? more = null)
    {
        var services = new ServiceCollection();
        IMinNecessaryBuilder builder = services.AddMinNecessary(policy);
        more?.Invoke(builder);
        using ServiceProvider provider = services.BuildServiceProvider();
        try
        {
            provider.GetRequiredService<IMinimumNecessary>();
            return [];
        }
        catch (OptionsValidationException exception)
        {
            return [.. exception.Failures];
        }
    }

    private sealed class StatedKey(int length) : IMaskKeySource
    {
        public ReadOnlyMemory<byte> Key { get; } = new byte[length];
    }

    private sealed class StatedSurrogates : ISurrogateSource
    {
        public string GetSurrogate(string value) => "S";
    }
}
