using System.Diagnostics.CodeAnalysis;
using MinNecessary.Policy;

namespace MinNecessary;

/// <summary>
/// A grant as a type, so that a decision for one grant does not compile where another is needed.
/// The generator implements it, one class for each grant of the policy; do not implement it by hand.
/// </summary>
public interface IGrant
{
    /// <summary>The policy that the grant belongs to.</summary>
    [SuppressMessage("Design", "CA1000", Justification = "Read through the type parameter.")]
    static abstract PolicyDocument Policy { get; }

    /// <summary>The grant's name in the policy.</summary>
    static abstract string Name { get; }
}
