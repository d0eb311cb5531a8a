using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using MinNecessary;
using MinNecessary.AspNetCore;
using HttpJsonOptions = Microsoft.AspNetCore.Http.Json.JsonOptions;
using MvcJsonOptions = Microsoft.AspNetCore.Mvc.JsonOptions;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Adds what sends views from ASP.NET Core to what <c>AddMinNecessary</c> began.</summary>
public static class AspNetCoreBuilderExtensions
{
    /// <summary>
    /// Lets endpoints return models and sends their views: see <c>DiscloseAs</c>, <c>DiscloseFor</c> and <see cref="DiscloseAttribute"/>. Raw models are refused in all JSON
    /// of minimal APIs and controllers from then on. May be called again, for another policy.
    /// </summary>
    /// <param name="builder">The builder.</param>
    /// <param name="configure">Sets the options: at the least how claims are mapped to roles.</param>
    /// <param name="views">The policies' views: <c>BillingPolicy.Views</c>.</param>
    /// <returns>The same builder.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static IMinNecessaryBuilder AddAspNetCore(this IMinNecessaryBuilder builder, Action<WebDisclosureOptions> configure, params PolicyViews[] views)
    {
        ArgumentNullException.ThrowIfNull(builder);
        ArgumentNullException.ThrowIfNull(configure);
        ArgumentNullException.ThrowIfNull(views);
        IServiceCollection services = builder.Services;
        services.AddOptions<WebDisclosureOptions>().Configure(options =>
        {
            options.Policies.AddRange(views.Except(options.Policies));
            configure(options);
        }).ValidateOnStart();
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<WebDisclosureOptions>, WebDisclosureOptionsValidator>());
        services.TryAddSingleton<ICallerSource, ClaimsCallerSource>();
        services.TryAddSingleton<ViewCatalog>();
        services.TryAddSingleton<EvidenceReader>();
        services.TryAddSingleton<Admission>();
        services.TryAddSingleton<Discloser>();
        services.TryAddSingleton<ProblemWriter>();
        services.TryAddSingleton<GuardedOptions>();
        services.TryAddSingleton<Reviewer>();
        services.TryAddSingleton<CaseReviews>();
        services.TryAddSingleton<EmergencyReviewsOverHttp>();
        services.TryAddSingleton<ApprovalReviews>();
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IPostConfigureOptions<HttpJsonOptions>, GuardHttpJson>());
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IPostConfigureOptions<MvcJsonOptions>, GuardControllerJson>());
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IPostConfigureOptions<MvcOptions>, ConfigureMvc>());
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IPostConfigureOptions<ApiBehaviorOptions>, ConfigureApiBehavior>());

        // It logs, for debugging, what stands in a body that cannot be read.
        services.Configure<LoggerFilterOptions>(options => options.AddFilter("Microsoft.AspNetCore.Mvc.Formatters.SystemTextJsonInputFormatter", LogLevel.Information));

        // A request that cannot be read is a problem of ours, and not an empty answer.
        services.Configure<RouteHandlerOptions>(options => options.ThrowOnBadRequest = true);
        return builder;
    }
}
