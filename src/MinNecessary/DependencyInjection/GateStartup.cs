namespace MinNecessary;

/// <summary>Nothing but what a host validates at its start: that the gate can be made of what is registered.</summary>
internal sealed class GateStartup;
