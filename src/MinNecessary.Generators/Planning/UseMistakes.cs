using MinNecessary.Generators.Model;
using MinNecessary.Policy;

namespace MinNecessary.Generators.Planning;

/// <summary>Finds sensitivity labels and derivations that lead nowhere.</summary>
internal static class UseMistakes
{
    public static IEnumerable<DiagnosticSpec> Of(ModelSpec model, PolicyDocument document, ModelSpec[] models)
    {
        foreach (MemberSpec member in model.Members)
        {
            foreach (string label in member.Use.StatedLabels.Where(label => !LabelCatalog.Names.Contains(label) && !document.Labels.Contains(label)))
            {
                yield return DiagnosticSpec.Create("MN0016", model.PlaceOf(member), member.BareName, label);
            }

            foreach (DerivationSpec derivation in member.Use.Derivations)
            {
                if (Problem(derivation, model, models) is { } problem)
                {
                    yield return DiagnosticSpec.Create("MN0015", model.PlaceOf(member), member.BareName, model.ViewBaseName, derivation.From, problem);
                }
            }
        }
    }

    private static string? Problem(DerivationSpec derivation, ModelSpec model, ModelSpec[] models)
    {
        MemberSpec? own = model.Members.FirstOrDefault(other => other.BareName == derivation.From);
        if (own is null)
        {
            return derivation.SumOf is not null || derivation.IsCount ? "what is summed or counted is a member of the same model"
                : models.Any(other => other.Members.Any(member => member.BareName == derivation.From)) ? null : "no PHI model has a member of that name";
        }

        if (derivation.SumOf is null && !derivation.IsCount)
        {
            return null;
        }

        ModelSpec? element = own.Shape is ListShape { Element: ModelShape { Key: var key }, IsImmutableArray: false } ? models.FirstOrDefault(other => other.Key == key) : null;
        return element is null ? "it is no list of PHI models"
            : derivation.SumOf is { } sum && element.Members.All(member => member.BareName != sum || member.Shape is not ScalarShape { TypeName: "decimal" }) ? $"its models have no decimal member '{sum}'" : null;
    }
}
