namespace MinNecessary.AspNetCore.OpenApi;

/// <summary>The model that an endpoint says it returns, by itself or as a list or stream.</summary>
internal sealed record ReturnedModel(Type Type, bool IsMany)
{
    /// <summary>What a type holds; null where it is no model.</summary>
    public static ReturnedModel? Of(Type type, ViewCatalog catalog)
    {
        if (catalog.IsModel(type))
        {
            return new ReturnedModel(type, IsMany: false);
        }

        Type? element = type.IsArray ? type.GetElementType()
            : type.GetInterfaces().Prepend(type).FirstOrDefault(each => each.IsGenericType && (each.GetGenericTypeDefinition() == typeof(IEnumerable<>) || each.GetGenericTypeDefinition() == typeof(IAsyncEnumerable<>)))?.GetGenericArguments()[0];
        return element is not null && catalog.IsModel(element) ? new ReturnedModel(element, IsMany: true) : null;
    }
}
