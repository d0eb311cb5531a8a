using Microsoft.CodeAnalysis;
using MinNecessary.Generators.Model;

namespace MinNecessary.Generators.Parsing;

/// <summary>The generic models that one model holds, each with the type arguments that it has there.</summary>
internal sealed class ConstructedModels(LocationSpec? source)
{
    private const int Deepest = 8;

    private readonly Dictionary<string, ModelSpec?> _models = new(StringComparer.Ordinal);

    public EquatableArray<ModelSpec> All => _models.Values.OfType<ModelSpec>().ToEquatableArray();

    /// <summary>Reads a model if it is not read yet; false where one holds the next without end.</summary>
    public bool TryAdd(INamedTypeSymbol model, int depth)
    {
        string key = TypeNames.Of(model);
        if (_models.ContainsKey(key))
        {
            return true;
        }

        if (depth > Deepest)
        {
            return false;
        }

        // Known before it is read: it may hold itself.
        _models.Add(key, null);
        _models[key] = ModelParser.ReadConstructed(model, this, depth + 1, source);
        return true;
    }
}
