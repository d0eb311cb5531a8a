using System.Text.Json;
using MinNecessary;

namespace BillingDesk.Commands;

/// <summary>
/// The sample's facts. In your application they come from your records of training, assignments, agreements and
/// verification; here the sample vouches for all of them, or a file says otherwise.
/// </summary>
internal sealed class VouchedFacts(Facts facts, PaidInFull? paid = null) : IFactSource
{
    public static Facts All { get; } = new() { TrainingCurrent = true, AssignedWork = true, AgreementInForce = true, IdentityVerified = true, Restrictions = [] };

    public ValueTask<Facts> GetFactsAsync(FactRequest request, CancellationToken cancellationToken) =>
        ValueTask.FromResult(paid?.Restrict(request.Subject, facts) ?? facts);

    /// <summary>Reads a JSON object of facts, each true, false or null; what it leaves out stays vouched for.</summary>
    /// <exception cref="JsonException">The file is not such an object.</exception>
    public static Facts Read(Stream json)
    {
        Facts facts = All;
        using JsonDocument document = JsonDocument.Parse(json);
        if (document.RootElement.ValueKind != JsonValueKind.Object)
        {
            throw new JsonException("The facts should be an object in braces.");
        }

        foreach (JsonProperty property in document.RootElement.EnumerateObject())
        {
            bool? value = property.Value.ValueKind switch
            {
                JsonValueKind.True => true,
                JsonValueKind.False => false,
                JsonValueKind.Null => null,
                _ => throw new JsonException($"Fact '{property.Name}' should be true, false or null."),
            };
            facts = property.Name switch
            {
                nameof(Facts.TrainingCurrent) => facts with { TrainingCurrent = value },
                nameof(Facts.AssignedWork) => facts with { AssignedWork = value },
                nameof(Facts.AgreementInForce) => facts with { AgreementInForce = value },
                nameof(Facts.IdentityVerified) => facts with { IdentityVerified = value },
                _ => throw new JsonException($"There is no fact '{property.Name}'. The facts are TrainingCurrent, AssignedWork, AgreementInForce and IdentityVerified."),
            };
        }

        return facts;
    }
}
