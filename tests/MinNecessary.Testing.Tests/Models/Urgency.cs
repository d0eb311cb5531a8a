namespace MinNecessary.Testing.Tests.Models;

/// <summary>Too few values for a canary.</summary>
public enum Urgency
{
    Routine,
    Urgent,
}
