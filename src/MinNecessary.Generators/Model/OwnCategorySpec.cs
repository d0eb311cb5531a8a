namespace MinNecessary.Generators.Model;

/// <summary>A use of a category that an organisation's own attribute class stands for.</summary>
internal sealed record OwnCategorySpec(string Category, string Member, LocationSpec? Location);
