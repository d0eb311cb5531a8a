using System.Reflection;
using MinNecessary.Policy;

namespace MinNecessary.Tests.Masking;

/// <summary>One public method of <see cref="Masks"/>, called as generated code calls it.</summary>
internal sealed record MaskOverload(MethodInfo Method, MaskDefinition Mask)
{
    /// <summary>Each method, of a mask with a number with several of them.</summary>
    public static IReadOnlyList<MaskOverload> All { get; } =
    [
        .. from name in (string[])[.. MaskCatalog.Names, "Last1", "Last8", "First1", "First8", "AmountBand10", "AmountBand1000000"]
           let mask = MaskCatalog.Find(name)
           from method in typeof(Masks).GetMethods(BindingFlags.Public | BindingFlags.Static)
           where method.Name == mask.Method
           from closed in Close(method)
           select new MaskOverload(closed, mask),
    ];

    public Type ValueType => Method.GetParameters()[0].ParameterType;

    public bool TakesNull => !ValueType.IsValueType || Nullable.GetUnderlyingType(ValueType) is not null;

    public MaskFits Kind => (Nullable.GetUnderlyingType(ValueType) ?? ValueType) switch
    {
        var type when type == typeof(string) => MaskFits.Text,
        var type when type == typeof(DateOnly) || type == typeof(DateTime) || type == typeof(DateTimeOffset) => MaskFits.Date,
        var type when type == typeof(decimal) || type == typeof(double) || type == typeof(int) => MaskFits.Number,
        _ => MaskFits.Other,
    };

    public object? Show(object? value, MaskContext context) =>
        Method.Invoke(null, [value, .. Method.GetParameters().Skip(1).Select(parameter => parameter.ParameterType == typeof(int) ? (object)Mask.Argument!.Value : context)]);

    public override string ToString() => $"{Mask.Name}({ValueType})";

    private static IEnumerable<MethodInfo> Close(MethodInfo method) => method.IsGenericMethodDefinition
        ? new[] { typeof(string), typeof(int), typeof(double?), typeof(DateOnly), typeof(DateTime?), typeof(DateTimeOffset), typeof(Guid), typeof(object) }.Select(type => method.MakeGenericMethod(type))
        : [method];
}
