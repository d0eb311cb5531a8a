namespace MinNecessary.Testing.Tests.Models;

[PhiModelFor(typeof(TheirPatient), Subject = "Self.Reference")]
internal interface TheirPatientPhi
{
    object Self { get; }

    [Phi.Name]
    object Name { get; }

    [Phi.BirthDate]
    string Born { get; }
}
