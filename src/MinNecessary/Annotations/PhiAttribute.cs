using Microsoft.Extensions.Compliance.Classification;

namespace MinNecessary;

/// <summary>
/// Classifies a member as protected health information (PHI) of one category
/// (45 CFR 164.514(d)(2)(i)(B): "the category or categories of protected health information").
/// The categories that billing meets are nested in <see cref="Phi"/>; an organisation adds its own with an
/// attribute class that derives from this one and carries <see cref="PhiCategoryAttribute"/>.
/// </summary>
/// <remarks>
/// A member with several categories is disclosed only where the policy discloses all of them. It is also a
/// <see cref="DataClassificationAttribute"/>, so the framework's logging redaction acts on it. Instances are
/// immutable and safe for concurrent use.
/// </remarks>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.Parameter, AllowMultiple = false, Inherited = true)]
public abstract class PhiAttribute : DataClassificationAttribute
{
    /// <summary>The name of the taxonomy that every category of this library belongs to.</summary>
    public const string TaxonomyName = "MinNecessary";

    /// <summary>Classifies a member under <paramref name="category"/>.</summary>
    /// <param name="category">The category's name as the policy writes it; not null or empty.</param>
    protected PhiAttribute(string category)
        : base(new DataClassification(TaxonomyName, category))
    {
        Category = category;
    }

    /// <summary>The category's name as the policy writes it. Never null or empty.</summary>
    public string Category { get; }
}
