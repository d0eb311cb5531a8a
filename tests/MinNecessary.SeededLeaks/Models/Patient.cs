namespace MinNecessary.SeededLeaks.Models;

/// <summary>A class that prints itself: the generator adds to what is partial, and this is not.</summary>
[PhiModel]
public class Patient
{
    [Phi.Name] public string Name { get; set; } = "";

    public override string ToString() => $"Patient {Name}";
}
