using ClaimsApi.Data;
using ClaimsApi.Endpoints;
using ClaimsApi.Logins;
using Microsoft.AspNetCore.Authentication.JwtBearer;
using Microsoft.Extensions.Compliance.Redaction;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace ClaimsApi;

/// <summary>The service, as Program starts it and as tests do.</summary>
internal static class ClaimsService
{
    // More than any claim needs. What is larger is refused before it is read.
    private const long LargestBody = 64 * 1024;

    public static WebApplication Build(string[] args, Action<WebApplicationBuilder>? configure = null)
    {
        WebApplicationBuilder builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, ContentRootPath = AppContext.BaseDirectory });
        builder.WebHost.ConfigureKestrel(server => server.Limits.MaxRequestBodySize = LargestBody);
        builder.Logging.EnableRedaction();
        builder.Services.AddRedaction(redaction => redaction.AddPhi());
        builder.Services.AddValidation().AddProblemDetails();
        builder.Services.TryAddSingleton(TimeProvider.System);
        builder.Services.AddSingleton<TokenIssuer>();
        builder.Services.AddAuthentication(JwtBearerDefaults.AuthenticationScheme).AddJwtBearer();
        builder.Services.AddOptions<JwtBearerOptions>(JwtBearerDefaults.AuthenticationScheme).Configure<TokenIssuer>((options, issuer) =>
        {
            options.MapInboundClaims = false;
            options.TokenValidationParameters = issuer.Parameters;
        });
        builder.Services.AddAuthorizationBuilder().AddPolicy(PrivacyEndpoints.Policy, policy => policy.RequireClaim(TokenIssuer.RoleClaim, DevelopmentLogins.PrivacyOfficer));
        builder.Services.AddMinNecessary(BillingPolicy.Document)
            .AddStorage(builder.Configuration)
            .AddMinNecessaryOperations()
            .AddTrainingFacts()
            .AddFactSource<OfficeFacts>()
            .AddMaskKey(MaskKey.Of(builder.Configuration))
            .AddMinNecessaryEscalation()
            .AddAspNetCore(
                web =>
                {
                    web.Caller.ActorClaimType = TokenIssuer.ActorClaim;
                    web.Caller.RoleClaimType = TokenIssuer.RoleClaim;
                    web.Caller.MapRolesByName();
                    web.Caller.RequiresOneRole = true;
                },
                BillingPolicy.Views);
        configure?.Invoke(builder);

        WebApplication app = builder.Build();
        app.UseMinNecessaryProblemDetails();

        // What has no body of its own, such as 401, gets one (RFC 9457).
        app.UseStatusCodePages();
        app.UseDefaultFiles().UseStaticFiles();
        app.UseAuthentication();
        app.UseAuthorization();
        app.MapClaims();
        app.MapPrivacy();
        if (app.Environment.IsDevelopment())
        {
            app.MapDevelopmentLogins();
        }

        return app;
    }

    public static async Task RunPreparedAsync(this WebApplication app)
    {
        await Preparation.PrepareAsync(app.Services, CancellationToken.None);
        await app.RunAsync();
    }
}
