using System.Reflection;
using MinNecessary;
using MinNecessary.Serilog;
using Serilog.Configuration;

namespace Serilog;

/// <summary>Keeps PHI out of what Serilog takes apart.</summary>
public static class PhiDestructuringExtensions
{
    /// <summary>
    /// Of a PHI model that is logged as <c>{@Claim}</c>, shows members that are <c>[NotPhi]</c>, nested models in the same way, and three stars for every other
    /// member; of a type that a companion classifies, its name alone. Views are shown as they are: they hold what a grant permits.
    /// </summary>
    /// <remarks>
    /// What an application takes out of a model and hands over by itself, as in <c>{Name}</c> with <c>claim.PatientName</c>, has no annotation any more: the analysers
    /// find that.
    /// </remarks>
    /// <param name="destructure">Of Serilog's <c>LoggerConfiguration</c>.</param>
    /// <param name="companions">The assemblies that have companions, <c>[PhiModelFor(typeof(…))]</c>, of types from elsewhere. May be empty.</param>
    /// <returns>The configuration, to go on with.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static LoggerConfiguration WithoutPhi(this LoggerDestructuringConfiguration destructure, params Assembly[] companions)
    {
        ArgumentNullException.ThrowIfNull(destructure);
        ArgumentNullException.ThrowIfNull(companions);
        return destructure.With(new ModelDestructuringPolicy([.. companions.SelectMany(assembly => assembly.GetTypes()).SelectMany(type => type.GetCustomAttributes<PhiModelForAttribute>()).Select(companion => companion.Model)]));
    }
}
