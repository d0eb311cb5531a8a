namespace MinNecessary.Generators.Analysis;

/// <summary>What lets a value out to a caller of a web application, or keeps it in a cache, a session or a cookie.</summary>
internal static class WebSinks
{
    public const string Response = "MN0207";
    public const string Kept = "MN0208";

    public static IReadOnlyList<SinkRule> All { get; } =
    [
        new("Microsoft.AspNetCore.Http.Results", Response) { BecomesView = true },
        new("Microsoft.AspNetCore.Http.TypedResults", Response) { BecomesView = true },
        new("Microsoft.AspNetCore.Mvc.ControllerBase", Response, "Accepted*", "BadRequest", "Conflict", "Content", "Created*", "File", "NotFound", "Ok", "Problem", "Redirect*", "StatusCode", "Unauthorized", "UnprocessableEntity", "ValidationProblem") { BecomesView = true },
        new("Microsoft.AspNetCore.Mvc.Controller", Response, "Json") { BecomesView = true },
        new("Microsoft.AspNetCore.Mvc.Controller", Response, "View", "PartialView", "ViewComponent"),
        new("Microsoft.AspNetCore.Mvc.ObjectResult", Response) { IsCreation = true, BecomesView = true },
        new("Microsoft.AspNetCore.Mvc.JsonResult", Response) { IsCreation = true, BecomesView = true },
        new("Microsoft.AspNetCore.Mvc.ObjectResult", Response, "Value") { IsAssignment = true, BecomesView = true },
        new("Microsoft.AspNetCore.Mvc.JsonResult", Response, "Value") { IsAssignment = true, BecomesView = true },
        new("Microsoft.AspNetCore.Mvc.ContentResult", Response, "Content") { IsAssignment = true },
        new("Microsoft.AspNetCore.Mvc.ViewFeatures.ViewDataDictionary", Response) { IsAssignment = true },
        new("Microsoft.AspNetCore.Http.HttpResponseWritingExtensions", Response),
        new("Microsoft.AspNetCore.Http.HttpResponseJsonExtensions", Response),
        new("Microsoft.AspNetCore.Http.HttpResponse", Response, "Redirect", "WriteAsync"),
        new("Microsoft.AspNetCore.Http.IHeaderDictionary", Response) { IsAssignment = true },
        new("Microsoft.AspNetCore.Http.IHeaderDictionary", Response, "Add", "Append", "TryAdd"),
        new("Microsoft.AspNetCore.Http.HeaderDictionaryExtensions", Response, "Append*", "SetCommaSeparatedValues"),

        new("Microsoft.AspNetCore.Http.IResponseCookies", Kept, "Append"),
        new("Microsoft.AspNetCore.Http.ISession", Kept, "Set"),
        new("Microsoft.AspNetCore.Http.SessionExtensions", Kept, "Set*"),
        new("Microsoft.AspNetCore.Mvc.ViewFeatures.ITempDataDictionary", Kept) { IsAssignment = true },
        new("Microsoft.AspNetCore.Mvc.ViewFeatures.ITempDataDictionary", Kept, "Add", "TryAdd"),
        new("Microsoft.Extensions.Caching.Memory.CacheExtensions", Kept, "Set", "GetOrCreate*") { OfFactories = true },
        new("Microsoft.Extensions.Caching.Memory.ICacheEntry", Kept, "Value") { IsAssignment = true },
        new("Microsoft.Extensions.Caching.Distributed.IDistributedCache", Kept, "Set*"),
        new("Microsoft.Extensions.Caching.Distributed.DistributedCacheExtensions", Kept, "Set*"),
        new("Microsoft.Extensions.Caching.Hybrid.HybridCache", Kept, "SetAsync", "GetOrCreateAsync") { OfFactories = true },
        new("System.Runtime.Caching.ObjectCache", Kept, "Add", "AddOrGetExisting", "Set"),
        new("StackExchange.Redis.IDatabase", Kept, "StringSet", "HashSet", "ListLeftPush", "ListRightPush", "SetAdd"),
        new("StackExchange.Redis.IDatabaseAsync", Kept, "StringSetAsync", "HashSetAsync", "ListLeftPushAsync", "ListRightPushAsync", "SetAddAsync"),
    ];
}
