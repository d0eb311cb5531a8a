using MinNecessary.Generators.Model;

namespace MinNecessary.Generators.Parsing;

/// <summary>Finds annotations whose member is not of the type that they need.</summary>
internal static class UseRules
{
    public static IEnumerable<(string Problem, string Mend)> Problems(Annotations annotations, ShapeSpec shape, bool isPublic)
    {
        MemberUseSpec use = annotations.Use;
        if (use.IsLabel && annotations.IsNotPhi)
        {
            yield return ("a sensitivity label says something of the person, and [NotPhi] would show it to everyone", "Remove [NotPhi]: without a category no view shows it");
        }

        bool isText = shape is ScalarShape { Kind: ScalarKind.Text };
        if (use.IsLabel && !isPublic)
        {
            yield return ("a sensitivity label that generated code cannot read hides nothing", "Make the member public: without a category no view shows it");
        }

        if (use.ListsLabels && !isText && shape is not ListShape { Element: ScalarShape { Kind: ScalarKind.Text } })
        {
            yield return ("[SensitivityLabels] needs a string or a list of strings", "Change its type, or remove the annotation");
        }

        if (use.StatedLabels.Count > 0 && shape is not ScalarShape { TypeName: "bool" })
        {
            yield return ("[SensitivityLabel] needs a bool", "Change its type, or remove the annotation");
        }

        if (use.IsTenant && !isText)
        {
            yield return ("[Phi.Tenant] needs a string", "Change its type, or remove the annotation");
        }

        if (use.Context is not null && shape is not ScalarShape { Kind: ScalarKind.Text or ScalarKind.Number })
        {
            yield return ("[Phi.Context] needs a string or a number", "Change its type, or remove the annotation");
        }

        foreach (DerivationSpec derivation in use.Derivations)
        {
            if (derivation.SumOf is not null && shape is not ScalarShape { TypeName: "decimal" })
            {
                yield return ("[DerivedFrom] with SumOf needs a decimal", "Change its type, or remove the annotation");
            }

            if (derivation.IsCount && shape is not ScalarShape { TypeName: "int" })
            {
                yield return ("[DerivedFrom] with IsCount needs an int", "Change its type, or remove the annotation");
            }
        }
    }
}
