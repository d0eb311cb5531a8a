namespace MinNecessary.Testing.Tests.Models;

[PhiModelFor(typeof(TheirReference))]
internal interface TheirReferencePhi
{
    [Phi.OtherUniqueIdentifier]
    object Reference { get; }
}
