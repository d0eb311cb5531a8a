using Microsoft.AspNetCore.Mvc.Formatters;

namespace MinNecessary.AspNetCore;

/// <summary>Tells which formatters cannot write a raw model: JSON by guarded options, and what writes no objects. By the exact type, since a derived one may write in its own way.</summary>
internal static class GuardedFormatters
{
    public static bool IsGuarded(IOutputFormatter formatter) =>
        formatter.GetType() == typeof(SystemTextJsonOutputFormatter)
            ? ((SystemTextJsonOutputFormatter)formatter).SerializerOptions.TypeInfoResolver is ResponseGuard
            : formatter.GetType() == typeof(StringOutputFormatter) || formatter.GetType() == typeof(HttpNoContentOutputFormatter) || formatter.GetType() == typeof(StreamOutputFormatter);
}
