using System.Linq.Expressions;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace MinNecessary.Generators.Tests.Differential;

/// <summary>Random models, policies and values: what memory, JSON, text and queries show is what the oracle shows.</summary>
public sealed class DifferentialTests
{
    // A campaign of more: MINNECESSARY_PROGRAMS=5000 dotnet test --filter Differential.
    private static readonly int Programs = int.TryParse(Environment.GetEnvironmentVariable("MINNECESSARY_PROGRAMS"), out int programs) ? programs : 120;

    private const int ModelsEach = 25;

    [Fact]
    public void The_four_paths_show_what_the_oracle_shows()
    {
        int shown = 0;
        int queried = 0;
        Parallel.For(0, Programs, seed =>
        {
            var program = new RandomProgram(seed);
            try
            {
                var application = new EmittedApplication(program.Source, program.Policy);
                for (int model = 0; model < ModelsEach; model++)
                {
                    Interlocked.Add(ref queried, Check(application, program, (seed * ModelsEach) + model) ? 1 : 0);
                    Interlocked.Increment(ref shown);
                }
            }
            catch (Exception exception)
            {
                throw new InvalidOperationException($"Program {seed}:\n{program.Source}\n{program.Policy}\n{exception}", exception);
            }
        });
        Assert.Equal(Programs * ModelsEach, shown);
        Assert.True(queried > shown / 10, $"Only {queried} of {shown} were queried.");
    }

    private static bool Check(EmittedApplication application, RandomProgram program, int seed)
    {
        Type type = application.Assembly.GetType("Sample.M0")!;
        object model = new ValueFiller(seed).Make(type)!;
        Decision decision = application.Decide("S");
        object view = application.Project(model, decision);
        List<(string Name, object? Value)> expected = new Oracle(program.Disclosed, program.Masked, decision.Find("S")!.Masking).Show(model, type);
        List<string> expectedPaths = Text.Paths(Text.Json(expected));

        // JSON.
        string json = JsonSerializer.Serialize(view, view.GetType(), application.Options);
        Assert.Equal(expectedPaths, Text.Paths(JsonNode.Parse(json)));

        // Memory: the view's members by reflection, written by System.Text.Json without our contracts.
        Assert.Equal(expectedPaths, Text.Paths(JsonSerializer.SerializeToNode(view, view.GetType())));

        // Text: each member that is shown, and no other.
        string text = view.ToString()!;
        Assert.All(expected, member => Assert.Contains(member.Name + " = ", text, StringComparison.Ordinal));
        Assert.Equal(view.GetType().GetProperties().Length, expected.Count);

        // Read back.
        object back = JsonSerializer.Deserialize(json, view.GetType(), application.RecipientOptions)!;
        Assert.Equal(text, back.ToString());

        // The query's expression, run here.
        MethodInfo? projection = view.GetType().GetMethod("__Projection", BindingFlags.NonPublic | BindingFlags.Static);
        if (projection is null || HasNullList(model))
        {
            return false;
        }

        var expression = (LambdaExpression)new NestedViewExpander().Visit((Expression)projection.Invoke(null, [decision.GetType().GetMethod("Open", [typeof(string)])!.Invoke(decision, ["A model"])])!);
        object fromQuery = expression.Compile().DynamicInvoke(model)!;
        Assert.Equal(text, fromQuery.ToString());
        return true;
    }

    // A database gives an empty list of nested models where there are none, and never null.
    private static bool HasNullList(object model) => model.GetType().GetMembers().Any(member =>
    {
        object? value = member switch { PropertyInfo { CanRead: true } property => property.GetValue(model), FieldInfo field => field.GetValue(model), _ => "" };
        Type declared = member switch { PropertyInfo property => property.PropertyType, FieldInfo field => field.FieldType, _ => typeof(string) };
        bool isModels = declared != typeof(string) && typeof(System.Collections.IEnumerable).IsAssignableFrom(declared) && (declared.GetElementType() ?? declared.GetGenericArguments().LastOrDefault() ?? typeof(string)).IsDefined(typeof(PhiModelAttribute));
        return (value is null && isModels)
            || (value is not null && value.GetType().IsDefined(typeof(PhiModelAttribute)) && HasNullList(value))
            || (isModels && value is System.Collections.IEnumerable items && items.Cast<object?>().Any(item => item is null || HasNullList(item)));
    });
}
