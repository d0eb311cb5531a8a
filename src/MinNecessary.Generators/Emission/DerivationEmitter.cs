using MinNecessary.Generators.Model;

namespace MinNecessary.Generators.Emission;

/// <summary>
/// Emits what computes again, or withholds, the members that follow from what was hidden of a view; and in the last round forgets what was
/// carried for it.
/// </summary>
internal static class DerivationEmitter
{
    public static void Write(SourceWriter writer, ViewSpec view, IEnumerable<string> carried)
    {
        writer.Open($"internal void {EmissionText.Derive}({RestrictionEmitter.Restriction} restriction, bool isLast)");
        if (view.SubjectMember is not null)
        {
            writer.Line($"restriction = restriction.For({EmissionText.Carried}Subject);");
        }

        foreach (ViewMemberSpec member in ViewEmitter.Shown(view))
        {
            WriteNestedDerive(writer, view, member);
            if (member.Follows.Count > 0)
            {
                WriteDerived(writer, view, member);
            }
        }

        string[] names = [.. carried];
        if (names.Length > 0)
        {
            writer.Open("if (isLast)");
            foreach (string name in names)
            {
                writer.Line($"{name} = null;");
            }

            writer.Close();
        }

        writer.Close();
    }

    private static void WriteNestedDerive(SourceWriter writer, ViewSpec view, ViewMemberSpec member)
    {
        if (member.NestedView is not null)
        {
            WriteNestedDerive(writer, member.Member.Shape, ObservationEmitter.Stored(view, member), 1);
        }
    }

    private static void WriteNestedDerive(SourceWriter writer, ShapeSpec shape, string access, int depth)
    {
        if (shape is ModelShape)
        {
            writer.Line($"{access}?.{EmissionText.Derive}(restriction, isLast);");
            return;
        }

        ShapeSpec element = shape is ListShape list ? list.Element : ((DictionaryShape)shape).Value;
        writer.Open($"if ({access} is not null)");
        writer.Open($"foreach (var row{depth} in {access}{(shape is DictionaryShape ? ".Values" : "")})");
        WriteNestedDerive(writer, element, "row" + depth, depth + 1);
        writer.Close();
        writer.Close();
    }

    private static void WriteDerived(SourceWriter writer, ViewSpec view, ViewMemberSpec member)
    {
        string name = ObservationEmitter.Stored(view, member);
        string bare = member.Member.BareName;
        string isHidden = string.Join(" || ", member.Follows.Select(from => $"restriction.IsHidden({EmissionText.Literal(from)})"));
        if (member.Rows is not null)
        {
            isHidden += $" || restriction.WithholdsAny({EmissionText.Carried}RowsOf{bare})";
        }

        // Null too: whether there is a value follows from what is hidden as the value does.
        writer.Open($"if (!global::System.Linq.Enumerable.Contains({ViewEmitter.WithheldMembers}, \"{bare}\") && ({isHidden}))");
        bool isComputed = member is { Rows: { } derived, Treatment: Treatment.Full } && (derived.Amount is not null || derived.IsCount) && member.Follows.Count == 1;
        if (isComputed)
        {
            DerivedRowsSpec rows = member.Rows!;
            string list = ViewEmitter.Shown(view).FirstOrDefault(shown => shown.Member == rows.List) is { } listed ? ObservationEmitter.Stored(view, listed) : "null";
            writer.Open($"if (restriction.CanCompute(\"{rows.List.BareName}\", {list}, {EmissionText.Carried}RowsOf{bare}))");
            writer.Line($"{name} = restriction.{(rows.IsCount ? "Count" : "Sum")}(\"{bare}\", {EmissionText.Carried}RowsOf{bare});");
            writer.Close();
            writer.Open("else");
        }

        writer.Line($"{ViewEmitter.WithheldMembers} = restriction.With({ViewEmitter.WithheldMembers}, \"{bare}\");");
        writer.Line($"{name} = null;");
        if (isComputed)
        {
            writer.Close();
        }

        writer.Close();
    }
}
