namespace MinNecessary.Fhir.Tests;

/// <summary>
/// A code and its code system, whatever it codes: FHIR has one type for a diagnosis and a marital status. What it is about is
/// said by the member that holds it, and both have to be disclosed.
/// </summary>
[PhiCategory("CodedValue")]
internal sealed class CodedValueAttribute : PhiAttribute
{
    public CodedValueAttribute()
        : base("CodedValue")
    {
    }
}
