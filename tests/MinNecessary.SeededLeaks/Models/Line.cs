namespace MinNecessary.SeededLeaks.Models;

[PhiModel]
public class Line
{
    [Phi.Procedure] public string Code { get; set; } = "";

    [Phi.Diagnosis] public string Diagnosis { get; set; } = "";
}
