namespace MinNecessary;

/// <summary>
/// Says how a standard transaction uses a member's element. What a transaction requires is outside of the minimum necessary standard (45 CFR
/// 164.502(b)(2)(vi)): under a grant for that <c>transaction</c> a required or situational member that the grant masks is shown whole, while a
/// screen goes on masking it. An optional one is treated as the grant says.
/// </summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Field, AllowMultiple = true, Inherited = true)]
public sealed class X12UsageAttribute : Attribute
{
    /// <summary>States the usage.</summary>
    /// <param name="transaction">The transaction as the grant names it, such as <c>837P</c>.</param>
    /// <param name="usage">The usage in that transaction's implementation guide.</param>
    public X12UsageAttribute(string transaction, X12Usage usage)
    {
        Transaction = transaction;
        Usage = usage;
    }

    /// <summary>The transaction.</summary>
    public string Transaction { get; }

    /// <summary>The usage.</summary>
    public X12Usage Usage { get; }
}
