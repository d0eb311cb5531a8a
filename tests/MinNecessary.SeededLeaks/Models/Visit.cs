using System.Text;

namespace MinNecessary.SeededLeaks.Models;

/// <summary>A record that prints its members by hand, in the place of what the generator would write.</summary>
[PhiModel]
public partial record Visit([property: Phi.Name] string Name)
{
    protected virtual bool PrintMembers(StringBuilder builder)
    {
        builder.Append("Name = ").Append(Name);
        return true;
    }
}
