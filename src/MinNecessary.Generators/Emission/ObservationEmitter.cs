using MinNecessary.Generators.Model;

namespace MinNecessary.Generators.Emission;

/// <summary>
/// Emits what counts, of a part of the views, which members are read. The value stands in a field of its own, so that what is no look at it, such as
/// <c>ToString</c> or taking out what is restricted, goes by the field.
/// </summary>
internal static class ObservationEmitter
{
    private const string Reads = "global::MinNecessary.ViewReads";

    public static bool IsObserved(ViewSpec view) => view.ObservedMembers.Any();

    /// <summary>By what the view itself gets at a member, without that it counts as read.</summary>
    public static string Stored(ViewSpec view, ViewMemberSpec member) => view.Observes(member) ? EmissionText.ValueOf + member.Member.BareName : member.Member.Name;

    /// <summary>How a program that reads a view's JSON makes it: whoever wrote the JSON has counted all of it as read.</summary>
    public static string NewUnobserved(ViewSpec view) => IsObserved(view) ? $"new {view.Name}(isObserved: false)" : $"new {view.Name}()";

    /// <summary>Writes the counts, and the constructor that a projection and the view itself use.</summary>
    public static void WriteConstructors(SourceWriter writer, ViewSpec view)
    {
        string members = string.Join(", ", view.ObservedMembers.Select(member => $"(\"{member.Member.BareName}\", new[] {{ {string.Join(", ", member.Member.Categories.Select(EmissionText.Literal))} }})"));
        writer.Line($"internal static readonly {Reads} {EmissionText.Reads} = new {Reads}({EmissionText.Literal(view.ObservedFor!)}, \"{view.GrantName}\", {EmissionText.ModelName(view.ModelKey)}, {members});").Line();
        writer.Line($"private readonly bool {EmissionText.IsObserved};").Line();
        writer.Line($"private {view.Name}()");
        writer.Line($"    : this({EmissionText.Reads}.Begin())").Open().Close();
        writer.Line();
        writer.Line($"private {view.Name}(bool isObserved) => {EmissionText.IsObserved} = isObserved;");
    }

    /// <summary>Writes a property that counts, and its field.</summary>
    public static void WriteProperty(SourceWriter writer, ViewSpec view, ViewMemberSpec member)
    {
        int index = view.ObservedMembers.ToList().IndexOf(member);
        string field = Stored(view, member);
        string type = ViewTypes.Of(member);
        writer.Open($"public {type} {member.Member.Name}");
        writer.Open("get");
        writer.Open($"if ({EmissionText.IsObserved})").Line($"{EmissionText.Reads}.Saw({index.ToString(System.Globalization.CultureInfo.InvariantCulture)});").Close();
        writer.Line();
        writer.Line($"return {field};");
        writer.Close();
        writer.Line($"private set => {field} = value;");
        writer.Close();
        writer.Line();
        string initializer = Projection.Initializer(member);
        writer.Line($"private {type} {field}{(initializer.Length == 0 ? ";" : initializer)}");
    }
}
