namespace MinNecessary.Generators.Parsing;

/// <summary>The metadata names of the annotations.</summary>
internal static class KnownNames
{
    public const string PhiModelAttribute = "MinNecessary.PhiModelAttribute";
    public const string PhiModelForAttribute = "MinNecessary.PhiModelForAttribute";
    public const string PhiMaskAttribute = "MinNecessary.PhiMaskAttribute";
    public const string PhiModelsFromAttribute = "MinNecessary.PhiModelsFromAttribute";
    public const string PhiAttribute = "MinNecessary.PhiAttribute";
    public const string NotPhiAttribute = "MinNecessary.NotPhiAttribute";
    public const string PhiCategoryAttribute = "MinNecessary.PhiCategoryAttribute";
    public const string SubjectAttribute = "MinNecessary.Phi.SubjectAttribute";
    public const string JsonPropertyNameAttribute = "System.Text.Json.Serialization.JsonPropertyNameAttribute";
    public const string Phi = "MinNecessary.Phi";
}
