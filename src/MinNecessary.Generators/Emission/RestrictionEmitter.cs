using MinNecessary.Generators.Model;

namespace MinNecessary.Generators.Emission;

/// <summary>
/// Emits what takes out of a view what a decision withholds at run time. The view is made first, with what is needed to decide; the same code goes
/// through it whether it was made in memory or by a database, before anyone has it.
/// </summary>
internal static class RestrictionEmitter
{
    public const string Restriction = "global::MinNecessary.ViewRestriction";
    private const string Labels = "global::MinNecessary.ViewLabels";
    private const string Row = "global::MinNecessary.DerivedRow";

    public static string CarriesLabels(ViewSpec view) => view.CarriedLabels.Count > 0 ? "true" : "false";

    /// <summary>What is carried until the view was gone through: name and value, over <c>source</c> and <c>scope</c>.</summary>
    public static IEnumerable<(string Name, string Value)> CarriedInQuery(ViewSpec view) => CarriedWithTypes(view, inQuery: true).Select(carried => (carried.Name, carried.Value));

    public static void Write(SourceWriter writer, ViewSpec view)
    {
        (string Name, string Type, string Value)[] carried = [.. CarriedWithTypes(view, inQuery: false)];
        foreach ((string name, string type, _) in carried)
        {
            writer.Line($"private {type} {name} {{ get; set; }}").Line();
        }

        foreach (ViewMemberSpec member in view.Members.Where(member => member.Treatment != Treatment.Withheld && member.RestrictedWith.Count > 0))
        {
            writer.Line($"private static readonly string[] {EmissionText.CategoriesOf}{member.Member.BareName} = {{ {string.Join(", ", member.RestrictedWith.Select(EmissionText.Literal))} }};").Line();
        }

        if (view.SubjectMember is not null)
        {
            WriteEntries(writer, view);
        }

        WriteRestrict(writer, view);
        writer.Line();
        DerivationEmitter.Write(writer, view, carried.Select(each => each.Name));
        writer.Line();
        writer.Open($"private void {EmissionText.Carry}({view.ModelKey} source, {ViewEmitter.ScopeTypeOf(view)} scope)");
        foreach ((string name, _, string value) in carried)
        {
            writer.Line($"{name} = {value};");
        }

        writer.Close();
    }

    private static IEnumerable<(string Name, string Type, string Value)> CarriedWithTypes(ViewSpec view, bool inQuery)
    {
        if (view.SubjectMember is { } subject)
        {
            yield return (EmissionText.Carried + "Subject", "string?", $"source.{subject}");
        }

        if (!view.CanRestrict)
        {
            yield break;
        }

        if (view.LabelMembers.Count > 0)
        {
            yield return (EmissionText.Carried + "Labels", "string[]?", LabelsOf(view.LabelMembers, "source"));
        }

        foreach (ViewMemberSpec member in ViewEmitter.Shown(view))
        {
            string name = member.Member.BareName;

            // In memory a value that is shown as it is, is looked at where it is shown: the model might give another at a second look.
            bool isOfView = !inQuery && member.Treatment == Treatment.Full;
            string access = isOfView ? ObservationEmitter.Stored(view, member) : member.Member.Of("source");
            if (member.IsClassifiedList)
            {
                yield return ($"{EmissionText.Carried}LabelsOf{name}", "string[]?[]?", $"scope.LabelsOfEach({EmissionText.CategoriesOf}{name}, {(member.Member.Shape is ListShape { IsImmutableArray: true } && !isOfView ? $"{access}.IsDefault ? null : (global::System.Collections.Generic.IEnumerable<string?>){access}" : access)})");
            }
            else if (member.IsClassified)
            {
                yield return ($"{EmissionText.Carried}LabelsOf{name}", "string[]?", $"scope.LabelsOf({EmissionText.CategoriesOf}{name}, {access})");
            }

            if (member.Rows is { } rows)
            {
                // A database gives an empty list where there is none, and no null in it; the models' types need not say so.
                string row = inQuery ? "row!" : "row";
                string amount = rows.Amount is null ? "" : $", Amount = {row}.{rows.Amount}";
                string labels = rows.Labels.Count == 0 ? "null" : LabelsOf(rows.Labels, row);
                string list = rows.List.Of("source");
                yield return ($"{EmissionText.Carried}RowsOf{name}", $"global::System.Collections.Generic.IReadOnlyList<{Row}>?", $"{(inQuery ? "" : $"{list} == null ? null : ")}global::System.Linq.Enumerable.ToList(global::System.Linq.Enumerable.Select({list}{(inQuery ? "!" : "")}, row => {(inQuery ? "" : $"(object?)row is null ? new {Row}() : ")}new {Row} {{ Labels = {labels}{amount} }}))");
            }
        }
    }

    private static string LabelsOf(IEnumerable<MemberSpec> members, string access)
    {
        MemberSpec? listed = members.FirstOrDefault(member => member.Use.ListsLabels);
        string first = listed is null ? "null" : listed.Shape is ScalarShape ? $"{Labels}.One({access}.{listed.Name})" : $"{access}.{listed.Name}";
        IEnumerable<string> stated = members.SelectMany(member => member.Use.StatedLabels.Select(label => $"{access}.{member.Name} == true ? {EmissionText.Literal(label)} : null"));
        return $"{Labels}.Of({first}, new string?[] {{ {string.Join(", ", stated)} }})";
    }

    // For who hands a view out: what is made here was gone through.
    private static void WriteEntries(SourceWriter writer, ViewSpec view)
    {
        writer.Open($"internal static {view.Name} {EmissionText.From}({view.ModelKey} source, {ViewEmitter.ScopeTypeOf(view)} scope)");
        writer.Line($"{view.Name} view = {EmissionText.Make}(source, scope);");
        writer.Line($"return scope.IsRestricted(carriesLabels: {CarriesLabels(view)}) && !view.{EmissionText.RestrictIn}(scope) ? throw scope.RecordRestricted() : view;");
        writer.Close();
        writer.Line();
        writer.Open($"internal bool {EmissionText.RestrictIn}({ViewEmitter.ScopeTypeOf(view)} scope)");
        writer.Line($"var restriction = new {Restriction}(scope.For({EmissionText.Carried}Subject));");
        writer.Open($"if (!{EmissionText.Restrict}(restriction))").Line("return false;").Close();
        writer.Line();
        writer.Line("// What follows from what follows is found in another round; the last one forgets what was carried.");
        writer.Line("int hidden;");
        writer.Open("do").Line("hidden = restriction.HiddenCount;").Line($"{EmissionText.Derive}(restriction, isLast: false);").Close();
        writer.Line("while (restriction.HiddenCount != hidden);");
        WriteRows(writer, view);
        writer.Line($"{EmissionText.Derive}(restriction, isLast: true);");
        writer.Line("return true;");
        writer.Close();
        writer.Line();
    }

    // The grant's row conditions read the record as it is. A view of one that they cover would tell of what is hidden: that it makes up the rest.
    private static void WriteRows(SourceWriter writer, ViewSpec view)
    {
        string[] read = [.. view.Members.Where(member => view.Rows.Any(row => row.Member.Name == member.Member.Name)).SelectMany(member => member.Follows.Append(member.Member.BareName)).Distinct()];
        if (read.Length > 0)
        {
            writer.Open($"if ({string.Join(" || ", read.Select(name => $"restriction.IsHidden({EmissionText.Literal(name)})"))})").Line("return false;").Close().Line();
        }
    }

    private static void WriteRestrict(SourceWriter writer, ViewSpec view)
    {
        writer.Open($"internal bool {EmissionText.Restrict}({Restriction} restriction)");
        if (view.SubjectMember is not null)
        {
            writer.Line($"restriction = restriction.For({EmissionText.Carried}Subject);");
        }

        if (view.LabelMembers.Count > 0)
        {
            writer.Open($"if (restriction.Withholds({EmissionText.Carried}Labels))").Line("return false;").Close();
        }

        if (view.HasWithheldMembers)
        {
            writer.Line("global::System.Collections.Generic.List<string>? withheld = null;");
        }

        // Values before rows: what a row points at is hidden before the row is looked at.
        foreach (ViewMemberSpec member in ViewEmitter.Shown(view).OrderBy(member => member.Member.Shape.ModelKey is null ? 0 : 1))
        {
            WriteMember(writer, view, member);
        }

        if (view.HasWithheldMembers)
        {
            writer.Open("if (withheld is not null)").Line($"{ViewEmitter.WithheldMembers} = {Restriction}.Sorted(withheld);").Close();
        }

        writer.Line("return true;");
        writer.Close();
    }

    private static void WriteMember(SourceWriter writer, ViewSpec view, ViewMemberSpec member)
    {
        string name = ObservationEmitter.Stored(view, member);
        string bare = member.Member.BareName;
        if (member.NestedView is not null)
        {
            WriteNested(writer, view, member);
        }
        else if (member.IsClassifiedList && member.IsRestrictable)
        {
            writer.Line($"{name} = restriction.Elements(\"{bare}\", {name}, {EmissionText.Carried}LabelsOf{bare});");
        }
        else if (member.IsClassified && !member.IsRestrictable)
        {
            // The view cannot do without it, so a labelled value takes the record with it.
            string isWithheld = member.IsClassifiedList ? $"restriction.WithholdsAny({name}, {EmissionText.Carried}LabelsOf{bare})" : $"restriction.Withholds({EmissionText.Carried}LabelsOf{bare})";
            writer.Open($"if ({isWithheld})").Line("return false;").Close();
        }

        if (member.HoldsTextUnclassified && !member.IsRestrictable)
        {
            writer.Open("if (restriction.HasClassifiedLabels)").Line("return false;").Close();
        }

        if (member.IsRestrictable && member.HoldsTextUnclassified)
        {
            writer.Open("if (restriction.HasClassifiedLabels)").Line($"restriction.Remember(ref withheld, \"{bare}\");").Line($"{name} = null;").Close();
            writer.Open($"else if (restriction.Withholds(ref withheld, \"{bare}\", {EmissionText.CategoriesOf}{bare}))").Line($"{name} = null;").Close();
        }
        else if (member.IsRestrictable)
        {
            string labels = member.IsClassified && !member.IsClassifiedList ? $", {EmissionText.Carried}LabelsOf{bare}" : "";
            writer.Open($"if (restriction.Withholds(ref withheld, \"{bare}\", {EmissionText.CategoriesOf}{bare}{labels}))").Line($"{name} = null;").Close();
        }
    }

    private static void WriteNested(SourceWriter writer, ViewSpec view, ViewMemberSpec member)
    {
        string name = ObservationEmitter.Stored(view, member);
        string bare = member.Member.BareName;
        switch (member.Member.Shape)
        {
            case ModelShape when member.IsWithheldAtRunTime:
                writer.Open($"if ({name} is not null && !{name}.{EmissionText.Restrict}(restriction))");
                writer.Line($"restriction.Remember(ref withheld, \"{bare}\");");
                writer.Line($"{name} = null;");
                writer.Close();
                break;
            case ModelShape:
                writer.Open($"if ({name} is not null && !{name}.{EmissionText.Restrict}(restriction))").Line("return false;").Close();
                break;
            default:
                writer.Line($"{name} = {Rows(member.Member.Shape, bare, name, "restriction", 1)}{(member.IsWithheldAtRunTime ? "" : "!")};");
                break;
        }
    }

    // Lists and dictionaries of models, however deep.
    private static string Rows(ShapeSpec shape, string member, string access, string restriction, int depth)
    {
        ShapeSpec element = shape is ListShape list ? list.Element : ((DictionaryShape)shape).Value;
        return element is ModelShape
            ? $"{restriction}.Rows(\"{member}\", {access}, static (row{depth}, inner{depth}) => row{depth}!.{EmissionText.Restrict}(inner{depth}))"
            : $"{restriction}.Each({access}, static (row{depth}, inner{depth}) => {Rows(element, member, "row" + depth, "inner" + depth, depth + 1)}!)";
    }
}
