namespace MinNecessary;

/// <summary>
/// Marks the member of a PHI model, a string or a list of strings, that says which sensitivity labels the record carries: a service line that was
/// paid for in full out of pocket carries <c>PaidInFull</c> (45 CFR 164.522(a)(1)(vi)). Without a category the member is in no view: a label says something of the person.
/// </summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Field, AllowMultiple = false, Inherited = true)]
public sealed class SensitivityLabelsAttribute : Attribute;
