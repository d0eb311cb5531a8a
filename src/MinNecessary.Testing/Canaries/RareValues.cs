namespace MinNecessary.Testing;

/// <summary>For types with too few values to be unmistakable: one that is as rare as it can be.</summary>
internal static class RareValues
{
    public static object Of(Type type) => type switch
    {
        { IsEnum: true } => Enum.GetValues(type) is { Length: > 0 } values ? values.GetValue(values.Length - 1)! : Activator.CreateInstance(type)!,
        _ when type == typeof(bool) => true,
        _ when type == typeof(char) => '¤',
        _ when type == typeof(byte) => (byte)251,
        _ when type == typeof(sbyte) => (sbyte)-113,
        _ when type == typeof(short) => (short)-31847,
        _ when type == typeof(ushort) => (ushort)61847,
        _ when type == typeof(TimeOnly) => new TimeOnly(3, 17, 43, 619),
        _ when type == typeof(TimeSpan) => new TimeSpan(317, 3, 17, 43, 619),
        _ when type == typeof(DateOnly) => new DateOnly(1880, 1, 31),
        _ when type == typeof(DateTime) => new DateTime(1880, 1, 31, 12, 0, 0, DateTimeKind.Utc),
        _ when type == typeof(DateTimeOffset) => new DateTimeOffset(1880, 1, 31, 12, 0, 0, TimeSpan.Zero),
        _ when type.IsValueType => Activator.CreateInstance(type)!,
        _ => "not carried",
    };
}
