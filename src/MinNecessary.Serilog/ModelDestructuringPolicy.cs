using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using Serilog.Core;
using Serilog.Events;

namespace MinNecessary.Serilog;

/// <summary>Takes PHI models apart in the place of Serilog. Safe for concurrent use.</summary>
internal sealed class ModelDestructuringPolicy(HashSet<Type> companions) : IDestructuringPolicy
{
    private static readonly ScalarValue Hidden = new("***");

    private readonly ConcurrentDictionary<Type, ModelShape?> _shapes = new();

    public bool TryDestructure(object value, ILogEventPropertyValueFactory propertyValueFactory, [NotNullWhen(true)] out LogEventPropertyValue? result)
    {
        ArgumentNullException.ThrowIfNull(value);
        ArgumentNullException.ThrowIfNull(propertyValueFactory);
        result = _shapes.GetOrAdd(value.GetType(), ModelShape.Of, companions) is { } shape
            ? new StructureValue(shape.Members.Select(member => new LogEventProperty(member.Name, Show(member, value, propertyValueFactory))), shape.Name)
            : null;
        return result is not null;
    }

    private static LogEventPropertyValue Show(ShapeMember member, object model, ILogEventPropertyValueFactory values)
    {
        if (!member.IsShown)
        {
            return Hidden;
        }

        try
        {
            return values.CreatePropertyValue(member.Read(model), destructureObjects: true);
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            // A getter's exception may hold what it read.
            return Hidden;
        }
    }
}
