using System.Text.Json.Serialization;

namespace MinNecessary.SeededLeaks.Models;

/// <summary>What every claim has. Serialised as this type, a claim is written whole: it is named as derived from it.</summary>
[PhiModel]
[JsonDerivedType(typeof(Claim), "claim")]
public class ClaimHeader
{
    [Phi.Subject, Phi.AccountNumber] public string Account { get; set; } = "";
}
