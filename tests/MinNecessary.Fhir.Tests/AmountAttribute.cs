namespace MinNecessary.Fhir.Tests;

/// <summary>An amount of money, whether charged or paid: the member that holds it says which, and both have to be disclosed.</summary>
[PhiCategory("Amount")]
internal sealed class AmountAttribute : PhiAttribute
{
    public AmountAttribute()
        : base("Amount")
    {
    }
}
