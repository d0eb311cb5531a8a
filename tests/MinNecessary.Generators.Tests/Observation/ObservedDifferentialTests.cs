using System.Linq.Expressions;
using System.Reflection;
using System.Text.Json;
using MinNecessary.Generators.Tests.Differential;

namespace MinNecessary.Generators.Tests.Observation;

/// <summary>Random models, policies, values and restrictions: views that are observed show what those that are not show, on every path.</summary>
[Collection(nameof(ReadObserver))]
public sealed class ObservedDifferentialTests
{
    private const int ModelsEach = 12;

    private static readonly int Programs = int.TryParse(Environment.GetEnvironmentVariable("MINNECESSARY_PROGRAMS"), out int programs) ? programs : 30;

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Observed_views_show_what_others_show(bool isRestrictable)
    {
        int shown = 0;
        int denied = 0;
        using var observer = new ReadObserver("Billing", 50);
        Parallel.For(0, Programs, seed =>
        {
            var program = new RandomProgram(seed, isRestrictable);
            var random = new Random(seed);
            Facts facts = isRestrictable
                ? new Facts { Restrictions = [new Restriction { Id = "R", Kind = RestrictionKind.Other, Categories = [.. program.Restrictable!.Where(_ => random.Next(3) == 0).DefaultIfEmpty(program.Restrictable![0])] }] }
                : Facts.Unknown;
            var plain = new EmittedApplication(program.Source, program.Policy, facts);
            var observed = new EmittedApplication(program.Source, EmittedApplication.Observed(program.Policy), facts);
            for (int model = 0; model < ModelsEach; model++)
            {
                int index = (seed * ModelsEach) + model;
                string[]? expected = Paths(plain, index);
                Assert.Equal(expected, Paths(observed, index));
                Interlocked.Increment(ref expected is null ? ref denied : ref shown);
            }
        });
        Assert.True(shown > Programs * ModelsEach / 4, $"{shown} shown, {denied} denied.");
        Assert.NotEmpty(observer.Count());
    }

    // What each path shows; null where the record is denied.
    private static string[]? Paths(EmittedApplication application, int seed)
    {
        Type type = application.Assembly.GetType("Sample.M0")!;
        object model = new ValueFiller(seed).Make(type)!;
        Decision decision = application.Decide("S");
        object view;
        try
        {
            view = application.Project(model, decision);
        }
        catch (AccessDeniedException)
        {
            return null;
        }

        string json = JsonSerializer.Serialize(view, view.GetType(), application.Options);
        return [view.ToString()!, json, JsonSerializer.Serialize(view, view.GetType()), JsonSerializer.Deserialize(json, view.GetType(), application.RecipientOptions)!.ToString()!, FromQuery(view.GetType(), model, decision)];
    }

    private static string FromQuery(Type view, object model, Decision decision)
    {
        if (view.GetMethod("__Projection", BindingFlags.NonPublic | BindingFlags.Static) is not { } projection)
        {
            return "It cannot be queried.";
        }

        try
        {
            object scope = decision.GetType().GetMethod("Open", [typeof(string)])!.Invoke(decision, ["A model"])!;
            return ((LambdaExpression)new NestedViewExpander().Visit((Expression)projection.Invoke(null, [scope])!)).Compile().DynamicInvoke(model)!.ToString()!;
        }
        catch (TargetInvocationException exception)
        {
            // A database gives an empty list where a model has null: in memory the expression fails, the same with and without.
            return exception.InnerException!.GetType().Name;
        }
    }
}
