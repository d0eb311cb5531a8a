using MinNecessary.Generators.Model;
using MinNecessary.Generators.Parsing;
using MinNecessary.Policy;

namespace MinNecessary.Generators.Planning;

/// <summary>The organisation's own masks: what the policy declares and what the code has.</summary>
internal sealed class OwnMasks(EquatableArray<OwnMaskSpec> methods)
{
    private readonly Dictionary<(string Name, string Type), string> _methods = methods.Where(method => method.ParameterType is not null)
        .GroupBy(method => (method.Name, method.ParameterType!)).ToDictionary(group => group.Key, group => group.First().Method);

    /// <summary>The method for a mask and a type; null where there is none.</summary>
    public string? Find(string mask, string type) => _methods.TryGetValue((mask, type), out string? method) ? method : null;

    /// <summary>What is wrong with the methods by themselves.</summary>
    public IEnumerable<DiagnosticSpec> Mistakes()
    {
        foreach (OwnMaskSpec method in methods.Where(method => method.Problem is not null))
        {
            yield return DiagnosticSpec.Create("MN0012", method.Location, method.Name, method.Problem!);
        }

        foreach (OwnMaskSpec second in methods.Where(method => method.Problem is null).GroupBy(method => (method.Name, method.ParameterType)).SelectMany(group => group.Skip(1)))
        {
            yield return DiagnosticSpec.Create("MN0012", second.Location, second.Name, "another method has the same name and takes the same type");
        }
    }

    /// <summary>Masks that the policy declares and no method is, and methods whose mask it does not declare.</summary>
    public IEnumerable<DiagnosticSpec> MistakesWith(PolicyDocument document, PolicyFile file)
    {
        foreach (string mask in document.Masks.Where(mask => methods.All(method => method.Name != mask)))
        {
            yield return DiagnosticSpec.Create("MN0125", file.LocationOf(document.MaskPosition(mask)), mask);
        }

        foreach (OwnMaskSpec method in methods.Where(method => method.Problem is null && !document.Masks.Contains(method.Name)))
        {
            yield return DiagnosticSpec.Create("MN0012", method.Location, method.Name, "the policy does not declare it under 'masks', or the name is a built-in mask's");
        }
    }
}
