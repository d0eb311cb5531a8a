using MinNecessary.Generators.Model;

namespace MinNecessary.Generators.Emission;

/// <summary>Emits what is known of the policy's models and views at run time, for middleware.</summary>
internal static class RunTimeViewsEmitter
{
    private const string Types = "global::System.Collections.Generic.Dictionary<string, global::System.Type>";

    public static void Write(SourceWriter writer, PolicySpec policy)
    {
        writer.Line("/// <summary>The policy with its views, for code that knows models only at run time, as middleware does.</summary>");
        writer.Line("public static global::MinNecessary.PolicyViews Views => RunTimeViews.Instance;");
        writer.Line();

        // In a class of its own: the order in which the parts of a partial class are initialised is not defined, and it needs the other part's contracts.
        writer.Open("private static class RunTimeViews");
        writer.Open("internal static readonly global::MinNecessary.PolicyViews Instance = new(Document, Grants.All, Json, Project, new global::MinNecessary.ViewedModel[]");
        foreach (RootSpec root in policy.Roots)
        {
            string subject = root.Views[0].View.SubjectMember!;
            string views = string.Join(", ", root.Views.Select(view => $"{{ \"{view.View.GrantName}\", typeof({view.View.FullName}) }}"));
            writer.Line($"new(typeof({root.ModelKey}), static model => (({root.ModelKey})model).{subject}, new {Types}(global::System.StringComparer.Ordinal) {{ {views} }}),");
        }

        writer.Close($", new global::System.Type[] {{ {string.Join(", ", policy.Models.Select(key => $"typeof({key})"))} }});");
        writer.Close();
    }
}
