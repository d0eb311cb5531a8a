namespace MinNecessary.SeededLeaks.Desk;

/// <summary>Every seeded leak, by name.</summary>
internal static class LeakCatalog
{
    public static IReadOnlyList<SeededLeak> All { get; } =
    [
        .. typeof(LeakCatalog).Assembly.GetTypes()
            .Where(type => type.Namespace == "MinNecessary.SeededLeaks.Leaks" && type.IsSubclassOf(typeof(SeededLeak)))
            .OrderBy(type => type.Name, StringComparer.Ordinal)
            .Select(type => (SeededLeak)Activator.CreateInstance(type)!),
    ];
}
