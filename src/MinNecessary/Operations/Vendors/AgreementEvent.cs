using System.Text.Json.Serialization;

namespace MinNecessary.Operations;

/// <summary>What happens to an agreement.</summary>
[JsonDerivedType(typeof(AgreementSigned), "Signed")]
[JsonDerivedType(typeof(AgreementEnded), "Ended")]
internal abstract record AgreementEvent
{
    // What a person wrote may be in it.
    public sealed override string ToString() => GetType().Name;
}
