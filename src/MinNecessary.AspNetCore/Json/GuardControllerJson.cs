using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;

namespace MinNecessary.AspNetCore;

/// <summary>Guards the JSON of controllers, after all else has set it up.</summary>
internal sealed class GuardControllerJson(ViewCatalog catalog) : IPostConfigureOptions<JsonOptions>
{
    public void PostConfigure(string? name, JsonOptions options) => ResponseGuard.Guard(options.JsonSerializerOptions, catalog);
}
