namespace MinNecessary.Testing.FsCheck.Tests.Models;

/// <summary>A record that can only be made with its values.</summary>
[PhiModel]
public sealed partial record Visit([property: Phi.ServiceDate] DateOnly On, [property: Phi.Procedure] string Code, [property: Phi.Charge] decimal? Charge);
