namespace MinNecessary;

/// <summary>
/// States that a member of a PHI model is not protected health information. Such a member is in every view of the model.
/// </summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Field, AllowMultiple = false, Inherited = true)]
public sealed class NotPhiAttribute : Attribute
{
    /// <summary>States it without a reason.</summary>
    public NotPhiAttribute()
    {
    }

    /// <summary>States it with the reason that a privacy officer will ask for.</summary>
    /// <param name="justification">Why the member says nothing about an individual.</param>
    public NotPhiAttribute(string justification)
    {
        Justification = justification;
    }

    /// <summary>Why the member says nothing about an individual; null where no reason was given.</summary>
    public string? Justification { get; }
}
