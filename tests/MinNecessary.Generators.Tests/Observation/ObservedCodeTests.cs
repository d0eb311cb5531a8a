extern alias generators;

using System.Reflection;
using generators::MinNecessary.Generators.Model;

namespace MinNecessary.Generators.Tests.Observation;

/// <summary>What a policy with feedback adds to the code of views, and that one without adds nothing.</summary>
public sealed class ObservedCodeTests
{
    private const string Part = "\"feedback\": { \"percent\": 5, \"period\": \"P30D\" }";

    private static readonly string Without = OperationsPolicy.With(",\n  " + Part, "");

    [Fact]
    public void Without_feedback_the_code_of_views_is_what_it_is_without_operations()
    {
        Assert.DoesNotContain("\"feedback\"", Without, StringComparison.Ordinal);
        Assert.Equal(ViewsOf(Samples.Policy), ViewsOf(Without));
        Assert.All(ViewsOf(Without), source => Assert.DoesNotContain("ViewReads", source, StringComparison.Ordinal));
        Assert.All(ViewsOf(OperationsPolicy.Policy), source => Assert.Contains("ViewReads", source, StringComparison.Ordinal));
    }

    [Fact]
    public void How_much_is_observed_is_no_matter_of_the_code() =>
        Assert.Equal(Views(OperationsPolicy.Policy), Views(OperationsPolicy.With(Part, "\"feedback\": { \"percent\": 50, \"period\": \"P60D\" }")));

    [Fact]
    public void A_view_holds_one_truth_value_more_and_nothing_else()
    {
        Type[] plain = ViewTypesOf(Without);
        Type[] observed = ViewTypesOf(OperationsPolicy.Policy);
        Assert.Equal(plain.Select(view => view.Name), observed.Select(view => view.Name));
        Assert.NotEmpty(plain);
        foreach ((Type was, Type @is) in plain.Zip(observed))
        {
            FieldInfo[] fields = FieldsOf(@is);
            Assert.Equal(FieldsOf(was).Length + 1, fields.Length);
            Assert.Equal(typeof(bool), Assert.Single(fields, field => field.Name == "__IsObserved").FieldType);
            Assert.Equal(MembersOf(was), MembersOf(@is));
        }
    }

    [Fact]
    public void No_view_can_be_made_or_changed_from_outside()
    {
        foreach (Type view in ViewTypesOf(OperationsPolicy.Policy))
        {
            Assert.Empty(view.GetConstructors());
            Assert.All(view.GetConstructors(BindingFlags.Instance | BindingFlags.NonPublic), constructor => Assert.True(constructor.IsPrivate));
            Assert.All(view.GetProperties(), property => Assert.True(property.SetMethod!.IsPrivate));
            Assert.Empty(view.GetFields());
            Assert.Empty(view.GetMethods(BindingFlags.Public | BindingFlags.Static));
            Assert.All(FieldsOf(view), field => Assert.True(field.IsPrivate));
        }
    }

    private static EquatableArray<ViewSpec> Views(string policy) => Planned.Of(Samples.Model, policy).Views;

    private static string[] ViewsOf(string policy) => [.. GeneratorRun.Of([Samples.Model, Samples.Use], policy).Result.GeneratedSources
        .Where(source => source.HintName.EndsWith(".Views.g.cs", StringComparison.Ordinal)).Select(source => source.SourceText.ToString())];

    private static Type[] ViewTypesOf(string policy) => [.. GeneratorRun.Of([Samples.Model, Samples.Use], policy).Load().GetTypes()
        .Where(type => !type.IsNested && (type.Name.EndsWith("ForCoding", StringComparison.Ordinal) || type.Name.EndsWith("ForCollections", StringComparison.Ordinal))).OrderBy(type => type.Name, StringComparer.Ordinal)];

    private static FieldInfo[] FieldsOf(Type view) => view.GetFields(BindingFlags.Instance | BindingFlags.NonPublic);

    private static IEnumerable<string> MembersOf(Type view) => view.GetProperties(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic).Select(property => $"{property.PropertyType} {property.Name}").Order(StringComparer.Ordinal);
}
