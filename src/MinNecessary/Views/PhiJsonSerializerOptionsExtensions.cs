using System.Text.Json.Serialization.Metadata;
using MinNecessary;

namespace System.Text.Json;

/// <summary>Protects JSON options.</summary>
public static class PhiJsonSerializerOptionsExtensions
{
    /// <summary>
    /// Makes these options refuse raw PHI models, wherever they are met: as the value, as an element, behind <c>object</c>, a base
    /// type or an interface. Then makes the options read-only, so that nothing gets before the refusal. Call it last.
    /// </summary>
    /// <param name="options">The options; what they resolve now, they go on resolving.</param>
    /// <param name="views">The views' contracts, such as <c>BillingPolicy.Json</c>; asked before what the options had.</param>
    /// <returns>The same options.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="InvalidOperationException">The options were used already.</exception>
    public static JsonSerializerOptions ProtectPhi(this JsonSerializerOptions options, params IJsonTypeInfoResolver[] views)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(views);
        IJsonTypeInfoResolver[] before = options.TypeInfoResolver is { } resolver ? [resolver] : [];
        options.TypeInfoResolver = new PhiJsonGuard([.. views, .. before]);
        options.MakeReadOnly();
        return options;
    }
}
