using System.Text;
using MinNecessary.Generators.Model;

namespace MinNecessary.Generators.Emission;

/// <summary>The disclosure matrix for a program: one line for each member, so that two of them compare line by line.</summary>
internal sealed class MatrixJson
{
    // One text for all: a large policy's matrix has millions of characters.
    private readonly StringBuilder _text = new();

    private MatrixJson()
    {
    }

    public static string Of(PolicySpec policy, ILookup<string, ViewSpec> views, EquatableArray<RawPlaceSpec> raw)
    {
        var matrix = new MatrixJson();
        matrix.Write("{\n  \"policy\": ").Text(policy.Name).Write(",\n  \"version\": ").Text(policy.Version).Write(",\n  \"hash\": ").Text(policy.Hash);
        matrix.Write(",\n  \"grants\": [\n").Each(policy.Grants, ",\n", grant => matrix.Grant(policy, grant, [.. views[grant.Name]])).Write("\n  ]");
        matrix.Write(",\n  \"raw\": [").Each(raw, ",", matrix.Raw).Write(raw.Count == 0 ? "]\n}\n" : "\n  ]\n}\n");
        return matrix._text.ToString();
    }

    private void Grant(PolicySpec policy, GrantSpec grant, ViewSpec[] views)
    {
        Write("    {\n      \"grant\": ").Text(grant.Name).Write(",\n      \"activity\": ").Text(grant.Activity).Write(",\n      \"role\": ").Text(grant.Role);
        Write(",\n      \"recipient\": ").Text(grant.Recipient).Write(",\n      \"purpose\": ").Text(grant.Purpose).Write(",\n      \"preset\": ").Text(grant.Preset);
        Write(",\n      \"conditions\": ").List(grant.Conditions).Write(",\n      \"why\": ").Text(grant.Why);
        Write(",\n      \"models\": [\n").Each(views, ",\n", View);
        Write("\n      ],\n      \"nothingShownOf\": ").List(MatrixEmitter.NotShown(policy, views)).Write("\n    }");
    }

    private void Raw(RawPlaceSpec place) =>
        Write("\n    { \"place\": ").Text(place.Place).Write(", \"model\": ").Text(place.Model).Write(", \"reason\": ").Text(place.Reason).Write(" }");

    private void View(ViewSpec view)
    {
        Write("        {\n          \"model\": ").Text(EmissionText.NameOf(view.ModelKey)).Write(",\n          \"view\": ").Text(EmissionText.NameOf(view.FullName));
        Write(",\n          \"members\": [\n").Each(view.Members, ",\n", Member).Write("\n          ]\n        }");
    }

    private void Member(ViewMemberSpec member)
    {
        Write("            { \"member\": ").Text(EmissionText.NameOf(member.Member.Name)).Write(", \"categories\": ").List(member.Member.Categories);
        Write(", \"shown\": ").Text(MatrixEmitter.Shown(member)).Write(", \"mask\": ").Text(member.Mask).Write(member.IsWithheldAtRunTime ? ", \"restrictable\": true" : ", \"restrictable\": false").Write(", \"why\": ").Text(member.Why).Write(" }");
    }

    private MatrixJson List(IEnumerable<string> values) => Write("[").Each(values, ", ", value => Text(value)).Write("]");

    private MatrixJson Each<T>(IEnumerable<T> items, string separator, Action<T> write)
    {
        bool isFirst = true;
        foreach (T item in items)
        {
            Write(isFirst ? "" : separator);
            isFirst = false;
            write(item);
        }

        return this;
    }

    private MatrixJson Write(string text)
    {
        _text.Append(text);
        return this;
    }

    private MatrixJson Text(string? value)
    {
        if (value is null)
        {
            return Write("null");
        }

        Write("\"");
        foreach (char character in value)
        {
            bool isPlain = character is not ('"' or '\\' or '\u007F' or '\u0085' or '\u2028' or '\u2029') && !char.IsControl(character);
            _ = isPlain ? _text.Append(character) : _text.Append($"\\u{(int)character:x4}");
        }

        return Write("\"");
    }
}
