using Microsoft.AspNetCore.Http.Json;
using Microsoft.Extensions.Options;

namespace MinNecessary.AspNetCore;

/// <summary>Guards the JSON of minimal APIs, after all else has set it up.</summary>
internal sealed class GuardHttpJson(ViewCatalog catalog) : IPostConfigureOptions<JsonOptions>
{
    public void PostConfigure(string? name, JsonOptions options) => ResponseGuard.Guard(options.SerializerOptions, catalog);
}
