using MinNecessary.Generators.Model;

namespace MinNecessary.Generators.Emission;

/// <summary>
/// Emits the disclosure matrix: who sees what of which model, and why (45 CFR 164.514(d)(2)(i)). A generator writes no
/// files; so the matrix is a comment, and the package's build file takes it out of it. So it does with the operations of the policy.
/// </summary>
internal static class MatrixEmitter
{
    /// <summary>The name by which the build file finds it.</summary>
    public const string HintName = "MinNecessary.DisclosureMatrix";

    public static string Emit(PolicySpec policy, EquatableArray<ViewSpec> views, EquatableArray<RawPlaceSpec> raw)
    {
        ILookup<string, ViewSpec> byGrant = views.OrderBy(view => view.ModelKey, StringComparer.Ordinal).ToLookup(view => view.GrantName, StringComparer.Ordinal);

        // The end of a comment within it would be its end, and what follows would be code.
        var writer = new SourceWriter();
        writer.Line("/* begin markdown").Raw(MatrixMarkdown.Of(policy, byGrant, raw).Replace("*/", "* /")).Line("end markdown */");
        writer.Line("/* begin operations").Raw((policy.Operations ?? "").Replace("*/", "* /")).Line("end operations */");
        writer.Line("/* begin json").Raw(MatrixJson.Of(policy, byGrant, raw).Replace("*/", "*\\/")).Line("end json */");
        return writer.ToString();
    }

    /// <summary>The models that a grant shows nothing of.</summary>
    public static IEnumerable<string> NotShown(PolicySpec policy, IEnumerable<ViewSpec> views) =>
        policy.Models.Except(views.Select(view => view.ModelKey), StringComparer.Ordinal).Select(EmissionText.NameOf).OrderBy(model => model, StringComparer.Ordinal);

    /// <summary>Full, masked or withheld, as both forms write it.</summary>
    public static string Shown(ViewMemberSpec member) => member.Treatment switch
    {
        Treatment.Full => "full",
        Treatment.Masked => "masked",
        _ => "withheld",
    };
}
