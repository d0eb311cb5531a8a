extern alias generators;

using generators::MinNecessary.Generators;
using generators::MinNecessary.Generators.Model;

namespace MinNecessary.Generators.Tests;

/// <summary>What the planner hands to emission, as the pipeline has it.</summary>
internal static class Planned
{
    public static Plan Of(string source, string policy) => Of(GeneratorRun.Of(source, policy));

    public static Plan Of(GeneratorRun run)
    {
        Assert.Empty(run.Diagnostics);
        return (Plan)run.Result.TrackedSteps[TrackingNames.Plan].Single().Outputs.Single().Value;
    }

    public static ViewSpec View(this Plan plan, string name) => plan.Views.Single(view => view.Name == name);

    public static ViewMemberSpec Member(this Plan plan, string view, string name) => plan.View(view).Members.Single(member => member.Member.Name == name);
}
