using System.ComponentModel;

namespace MinNecessary;

/// <summary>A model with a subject of its own, as it is known at run time: how its subject is read, and which view each grant has of it. Made by generated code. Immutable.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ViewedModel
{
    /// <summary>States a model.</summary>
    /// <param name="model">The model's type.</param>
    /// <param name="subject">Reads the subject of a model of that type.</param>
    /// <param name="views">The views by the names of their grants.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public ViewedModel(Type model, Func<object, string?> subject, IReadOnlyDictionary<string, Type> views)
    {
        ArgumentNullException.ThrowIfNull(model);
        ArgumentNullException.ThrowIfNull(subject);
        ArgumentNullException.ThrowIfNull(views);
        Model = model;
        Subject = subject;
        Views = views;
    }

    /// <summary>The model's type. Never null.</summary>
    public Type Model { get; }

    internal Func<object, string?> Subject { get; }

    internal IReadOnlyDictionary<string, Type> Views { get; }
}
