namespace MinNecessary.Testing.Tests.Models;

/// <summary>A category of the office's own.</summary>
[PhiCategory("LoyaltyNumber")]
public sealed class LoyaltyNumberAttribute : PhiAttribute
{
    public LoyaltyNumberAttribute()
        : base("LoyaltyNumber")
    {
    }
}
