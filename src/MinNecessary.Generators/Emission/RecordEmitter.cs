using MinNecessary.Generators.Model;

namespace MinNecessary.Generators.Emission;

/// <summary>Emits what a record's ToString prints: of its members, those that are not PHI.</summary>
internal static class RecordEmitter
{
    public static string Emit(RecordSpec record)
    {
        var writer = new SourceWriter();
        writer.Namespace(record.Namespace);
        foreach (string declaration in record.Declarations)
        {
            writer.Open(declaration);
        }

        writer.Line("/// <summary>Prints the members that are not PHI, and no other: text of a record ends in logs.</summary>");
        writer.Line("/// <param name=\"builder\">What ToString writes to.</param>");
        writer.Line("/// <returns>Whether anything was printed.</returns>");
        writer.Line(EmissionText.GeneratedCode);
        writer.Open($"{record.Modifiers} bool PrintMembers(global::System.Text.StringBuilder builder)");
        for (int index = 0; index < record.Members.Count; index++)
        {
            string name = record.Members[index];
            writer.Line($"builder.Append(\"{(index == 0 ? "" : ", ")}{name.TrimStart('@')} = \").Append((object{"?"}){name});");
        }

        writer.Line($"return {(record.Members.Count == 0 ? "false" : "true")};");
        writer.Close();
        foreach (string _ in record.Declarations)
        {
            writer.Close();
        }

        return writer.ToString();
    }
}
