namespace MinNecessary.Generators.Model;

/// <summary>The policy class to emit. Of its operations it has the text that is written of them: a text is equal to another without a record for every part.</summary>
internal sealed record PolicySpec(
    string Namespace,
    string Name,
    string Version,
    string Hash,
    string Text,
    EquatableArray<GrantSpec> Grants,
    EquatableArray<RootSpec> Roots,
    EquatableArray<string> Models,
    EquatableArray<string> ForeignModels,
    string? Operations)
{
    public string ClassName => Name + "Policy";

    public string FullName => Namespace.Length == 0 ? "global::" + ClassName : $"global::{Namespace}.{ClassName}";
}
