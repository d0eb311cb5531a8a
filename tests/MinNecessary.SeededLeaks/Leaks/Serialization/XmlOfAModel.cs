using System.Xml.Serialization;
using MinNecessary.SeededLeaks.Desk;
using MinNecessary.SeededLeaks.Models;

namespace MinNecessary.SeededLeaks.Leaks;

internal sealed class XmlOfAModel : SeededLeak
{
    public override string What => "A model, serialised to XML";

    public override Task RunAsync(LeakDesk desk)
    {
        using StreamWriter file = File.CreateText(Path.Combine(desk.Folder, "patient.xml"));
        new XmlSerializer(typeof(Patient)).Serialize(file, new Patient { Name = desk.Claim.PatientName });
        return Task.CompletedTask;
    }
}
