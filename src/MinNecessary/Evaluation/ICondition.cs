namespace MinNecessary;

/// <summary>
/// A condition of the organisation's own, which the policy declares under <c>conditions</c> and grants name under <c>when</c> (45 CFR
/// 164.514(d)(2)(i)(B)). Register one for each with <c>AddCondition</c>. Implementations are called concurrently.
/// </summary>
public interface ICondition
{
    /// <summary>Its name in the policy.</summary>
    string Name { get; }

    /// <summary>Says whether it holds for one request.</summary>
    /// <param name="request">What is asked about.</param>
    /// <param name="cancellationToken">Cancels the look-up; no decision is made then.</param>
    /// <returns>True or false; null where that is not known, which denies.</returns>
    ValueTask<bool?> CheckAsync(FactRequest request, CancellationToken cancellationToken);
}
