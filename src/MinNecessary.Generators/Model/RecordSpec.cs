namespace MinNecessary.Generators.Model;

/// <summary>A record whose ToString is to be generated, so that it prints no PHI.</summary>
/// <param name="Key">The model's key.</param>
/// <param name="Namespace">Its namespace; empty for the global one.</param>
/// <param name="Declarations">What opens each type that it is nested in, and itself, outermost first.</param>
/// <param name="Modifiers">How its PrintMembers is declared.</param>
/// <param name="Members">The members that are not PHI.</param>
internal sealed record RecordSpec(string Key, string Namespace, EquatableArray<string> Declarations, string Modifiers, EquatableArray<string> Members);
