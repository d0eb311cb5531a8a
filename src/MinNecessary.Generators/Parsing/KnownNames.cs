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
    public const string AllowRawAttribute = "MinNecessary.AllowRawAttribute";
    public const string PhiCategoryAttribute = "MinNecessary.PhiCategoryAttribute";
    public const string SubjectAttribute = "MinNecessary.Phi.SubjectAttribute";
    public const string TenantAttribute = "MinNecessary.Phi.TenantAttribute";
    public const string ContextAttribute = "MinNecessary.Phi.ContextAttribute";
    public const string SensitivityLabelsAttribute = "MinNecessary.SensitivityLabelsAttribute";
    public const string SensitivityLabelAttribute = "MinNecessary.SensitivityLabelAttribute";
    public const string DerivedFromAttribute = "MinNecessary.DerivedFromAttribute";
    public const string X12UsageAttribute = "MinNecessary.X12UsageAttribute";
    public const string JsonPropertyNameAttribute = "System.Text.Json.Serialization.JsonPropertyNameAttribute";
    public const string Phi = "MinNecessary.Phi";
}
