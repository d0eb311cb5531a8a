namespace MinNecessary;

/// <summary>
/// Names the category that an organisation's own attribute class stands for. The class derives from
/// <see cref="PhiAttribute"/>, and the policy declares the category under <c>categories</c>.
/// </summary>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = false, Inherited = false)]
public sealed class PhiCategoryAttribute : Attribute
{
    /// <summary>Names the category.</summary>
    /// <param name="name">The category's name, a C# identifier that no built-in category has.</param>
    public PhiCategoryAttribute(string name)
    {
        Name = name;
    }

    /// <summary>The category's name as the policy writes it.</summary>
    public string Name { get; }
}
