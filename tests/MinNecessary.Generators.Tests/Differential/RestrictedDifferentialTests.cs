using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace MinNecessary.Generators.Tests.Differential;

/// <summary>Random models, policies, values and restrictions: memory, JSON, text and query leave out what the oracle leaves out, and nothing else.</summary>
public sealed class RestrictedDifferentialTests
{
    private const string BetaText = "F11.20";
    private const int ModelsEach = 12;

    private static readonly int Programs = int.TryParse(Environment.GetEnvironmentVariable("MINNECESSARY_PROGRAMS"), out int programs) ? programs : 40;

    [Fact]
    public void What_a_restriction_hides_no_path_shows()
    {
        int denied = 0;
        int narrowed = 0;
        int whole = 0;
        Parallel.For(0, Programs, seed =>
        {
            var program = new RandomProgram(seed, isRestrictable: true);
            var random = new Random(seed);
            string[] categories = [.. program.Restrictable!.Where(_ => random.Next(3) == 0)];
            string[] labels = [.. new[] { "Alpha", "Beta" }.Where(_ => random.Next(2) == 0)];
            bool hasClassifier = random.Next(2) == 0;
            List<Restriction> restrictions = [.. labels.Select(label => new Restriction { Id = label, Kind = RestrictionKind.Other, Label = label })];
            if (categories.Length > 0)
            {
                restrictions.Add(new Restriction { Id = "R", Kind = RestrictionKind.Other, Categories = categories });
            }

            var application = new EmittedApplication(program.Source, program.Policy, new Facts { Restrictions = restrictions }, hasClassifier ? new Classifier() : null);
            var withheld = new Withheld(categories, [.. labels, "SubstanceUse"], program.Restrictable!, hasClassifier ? BetaText : null, categories.Length > 0 || hasClassifier || CarriesLabels(application.Assembly.GetType("Sample.M0")!));
            for (int index = 0; index < ModelsEach; index++)
            {
                try
                {
                    switch (Check(application, program, withheld, (seed * ModelsEach) + index, labels, hasClassifier))
                    {
                        case null: Interlocked.Increment(ref denied); break;
                        case true: Interlocked.Increment(ref narrowed); break;
                        default: Interlocked.Increment(ref whole); break;
                    }
                }
                catch (Exception exception) when (exception is not OutOfMemoryException)
                {
                    throw new InvalidOperationException($"Program {seed}, model {index}, withheld {string.Join(",", categories)}; {string.Join(",", labels)}; classifier {hasClassifier}:\n{program.Source}\n{program.Policy}\n{exception}", exception);
                }
            }
        });

        int all = Programs * ModelsEach;
        Assert.Equal(all, denied + narrowed + whole);
        Assert.True(denied > all / 50 && narrowed > all / 10 && whole > all / 20, $"Of {all}: {denied} denied, {narrowed} narrowed, {whole} whole.");
    }

    // Null where it is denied, true where something is left out, false where nothing is.
    private static bool? Check(EmittedApplication application, RandomProgram program, Withheld withheld, int seed, string[] labels, bool hasClassifier)
    {
        Type type = application.Assembly.GetType("Sample.M0")!;
        object model = new ValueFiller(seed).Make(type)!;
        Decision decision = application.Decide("S");
        MaskContext masking = decision.Find("S")!.Masking;
        List<(string Name, object? Value)>? expected = null;
        try
        {
            bool isCarried = labels.All(label => IsCarried(label, type) || (hasClassifier && label == "Beta"));
            expected = isCarried ? new Oracle(program.Disclosed, program.Masked, masking, withheld).Show(model, type) : null;
        }
        catch (RecordWithheldException)
        {
            // The whole record.
        }

        if (expected is null)
        {
            AccessDeniedException denied = Assert.Throws<AccessDeniedException>(() => application.Project(model, decision));
            Assert.Contains(Assert.Single(denied.Reasons).Code, new[] { "RecordRestricted", "RestrictedLabel" });
            return null;
        }

        object view = application.Project(model, decision);
        List<string> paths = Text.Paths(Text.Json(expected));
        Assert.Equal(paths, Text.Paths(JsonNode.Parse(JsonSerializer.Serialize(view, view.GetType(), application.Options))));
        Assert.All(view.GetType().GetProperties(BindingFlags.Instance | BindingFlags.NonPublic), carried => Assert.Null(carried.GetValue(view)));
        string text = view.ToString()!;
        Assert.Equal(text, JsonSerializer.Deserialize(JsonSerializer.Serialize(view, view.GetType(), application.Options), view.GetType(), application.RecipientOptions)!.ToString());
        return !paths.SequenceEqual(Text.Paths(Text.Json(new Oracle(program.Disclosed, program.Masked, masking).Show(model, type))));
    }

    private static bool IsCarried(string label, Type root) => LabelMembers(root).Any(property =>
        property.IsDefined(typeof(SensitivityLabelsAttribute)) || property.GetCustomAttributes<SensitivityLabelAttribute>().Any(stated => stated.Label == label));

    private static bool CarriesLabels(Type root) => LabelMembers(root).Any();

    // What the models that the root holds say of labels, whether views show them or not.
    private static IEnumerable<PropertyInfo> LabelMembers(Type root)
    {
        HashSet<Type> reached = [];
        Stack<Type> pending = new([root]);
        while (pending.Count > 0)
        {
            Type type = pending.Pop();
            if (!reached.Add(type))
            {
                continue;
            }

            foreach (MemberInfo member in type.GetMembers(BindingFlags.Public | BindingFlags.Instance).Where(member => member is PropertyInfo or FieldInfo))
            {
                Type leaf = Oracle.Leaf(member is PropertyInfo property ? property.PropertyType : ((FieldInfo)member).FieldType);
                if (leaf.IsDefined(typeof(PhiModelAttribute)))
                {
                    pending.Push(leaf);
                }
            }
        }

        return reached.SelectMany(type => type.GetProperties()).Where(property => property.IsDefined(typeof(SensitivityLabelsAttribute)) || property.IsDefined(typeof(SensitivityLabelAttribute)));
    }

    private sealed class Classifier : ISensitivityClassifier
    {
        public IReadOnlyCollection<string> Labels { get; } = ["Beta"];

        public IEnumerable<string> Classify(string category, string value) => value == BetaText ? ["Beta"] : [];
    }
}
