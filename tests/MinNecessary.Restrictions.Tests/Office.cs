using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using MinNecessary.Policy;

namespace MinNecessary.Restrictions.Tests;

/// <summary>An application with the facts that a test states of each subject, a clock that stands still, and perhaps a classifier.</summary>
internal sealed class Office : IFactSource
{
    private readonly Dictionary<string, Facts> _facts = new(StringComparer.Ordinal);
    private readonly ServiceProvider _services;

    public Office(bool hasClassifier = false, DateTimeOffset? now = null, Action<IMinNecessaryBuilder>? more = null)
    {
        Clock = new FakeTimeProvider(now ?? Now);
        var services = new ServiceCollection();
        services.AddSingleton<TimeProvider>(Clock);
        IMinNecessaryBuilder builder = services.AddMinNecessary(RestrictionsPolicy.Document).AddFactSource(this).AddMaskKey("a key for tests alone: 32 bytes."u8);
        if (hasClassifier)
        {
            builder.AddSensitivityClassifier<SubstanceUseCodes>();
        }

        more?.Invoke(builder);
        _services = services.BuildServiceProvider();
        Gate = _services.GetRequiredService<IMinimumNecessary>();
        Policies = _services.GetRequiredService<IPolicyRegistry>();
    }

    public static DateTimeOffset Now { get; } = new(2026, 11, 23, 12, 0, 0, TimeSpan.Zero);

    public static Caller Biller { get; } = new("u-1", "Biller");

    public FakeTimeProvider Clock { get; }

    public IMinimumNecessary Gate { get; }

    public IPolicyRegistry Policies { get; }

    /// <summary>States what is known of a subject: verified, and with these restrictions.</summary>
    public Office With(string subject, params Restriction[] restrictions) => With(subject, new Facts { IdentityVerified = true, Restrictions = restrictions });

    public Office With(string subject, Facts facts)
    {
        _facts[subject] = facts;
        return this;
    }

    public Decision<TGrant> Decide<TGrant>(Grant<TGrant> grant, params string[] subjects)
        where TGrant : IGrant => subjects.Length == 1
        ? Gate.DecideAsync(grant, Biller, subjects[0]).AsTask().GetAwaiter().GetResult()
        : Gate.DecideForAllAsync(grant, Biller, subjects).AsTask().GetAwaiter().GetResult();

    public ValueTask<Facts> GetFactsAsync(FactRequest request, CancellationToken cancellationToken) => ValueTask.FromResult(_facts.GetValueOrDefault(request.Subject, Facts.Unknown));

    public static Restriction PaidInFull(string id = "R-1") => new() { Id = id, Kind = RestrictionKind.PaidInFull };

    public static Restriction Of(params string[] categories) => new() { Id = "R-2", Kind = RestrictionKind.Other, Categories = categories };

    public static Restriction OfLabel(string label) => new() { Id = "R-3", Kind = RestrictionKind.Other, Label = label };

    /// <summary>ICD-10-CM F11 to F19, but nicotine, are codes of substance use.</summary>
    private sealed class SubstanceUseCodes : ISensitivityClassifier
    {
        public IReadOnlyCollection<string> Labels { get; } = ["SubstanceUse"];

        public IEnumerable<string> Classify(string category, string value) =>
            category is "Diagnosis" or "Name" && value.StartsWith("F1", StringComparison.Ordinal) && !value.StartsWith("F17", StringComparison.Ordinal) ? ["SubstanceUse"] : [];
    }
}
