namespace MinNecessary.Testing;

/// <summary>For members that are no PHI: nothing about a person, and something where the code may rely on there being something.</summary>
internal static class HarmlessValues
{
    public static (bool IsMade, object? Value) Of(ModelMember member)
    {
        if (!member.CanSet || member.IsNullable || member.Type.IsValueType)
        {
            return default;
        }

        object? made = member.Type == typeof(string) ? "not PHI"
            : CollectionBuilder.EntryOf(member.Type) is { } entry ? CollectionBuilder.Dictionary(member.Type, entry.Key, entry.Value, [])
            : CollectionBuilder.ElementOf(member.Type) is { } element ? CollectionBuilder.List(member.Type, element, []) : null;
        return (made is not null, made);
    }
}
