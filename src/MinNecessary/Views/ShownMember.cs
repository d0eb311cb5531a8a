using System.ComponentModel;

namespace MinNecessary;

/// <summary>A member that a view shows in full, and what a restriction of it depends on. Used by generated code. Immutable.</summary>
/// <param name="Name">The member's name.</param>
/// <param name="Categories">Its categories; empty for what is not PHI.</param>
/// <param name="DependsOnLabels">Whether what is seen of it depends on sensitivity labels that models carry.</param>
/// <param name="DependsOnClassifiers">Whether what is seen of it depends on what classifiers say of values.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed record ShownMember(string Name, string[] Categories, bool DependsOnLabels, bool DependsOnClassifiers);
