using System.Collections.Concurrent;
using Microsoft.Extensions.Options;

namespace MinNecessary.AspNetCore;

/// <summary>The policies whose views are sent, and what is known of types by them. Safe for concurrent use.</summary>
internal sealed class ViewCatalog(IOptions<WebDisclosureOptions> options)
{
    private readonly ConcurrentDictionary<Type, bool> _models = new();

    public IReadOnlyList<PolicyViews> Policies { get; } = [.. options.Value.Policies];

    public bool IsModel(Type type) => _models.GetOrAdd(type, static (asked, policies) => policies.Any(views => views.IsModel(asked)), Policies);

    public bool IsView(Type type) => Policies.Any(views => views.IsView(type));

    /// <summary>Whether a type's own arguments, or an array's elements, are models: a list of models, a dictionary of lists of them.</summary>
    public bool HoldsModels(Type type)
    {
        Type[] held = type.IsArray ? [type.GetElementType()!] : type.GetGenericArguments();
        return held.Any(each => IsModel(each) || HoldsModels(each)) || (type.BaseType is { } parent && parent != typeof(object) && HoldsModels(parent));
    }

    /// <summary>The views of a grant's policy; null where they are not registered.</summary>
    public PolicyViews? Of(Grant grant) => Policies.FirstOrDefault(views => ReferenceEquals(views.Document, grant.Policy));
}
