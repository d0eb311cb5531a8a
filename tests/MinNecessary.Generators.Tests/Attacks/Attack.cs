using System.Reflection;
using System.Text.Json;

namespace MinNecessary.Generators.Tests.Attacks;

/// <summary>Models of an attacker's choice, under restrictions, and the views that come of it.</summary>
internal sealed class Attack
{
    private readonly EmittedApplication _application;

    /// <param name="models">The models, and a class <c>Make</c> with methods that make them or query them.</param>
    /// <param name="disclose">What the grant discloses, beside account numbers.</param>
    /// <param name="restrictable">What the policy lists as restrictable.</param>
    /// <param name="restrictions">Those of every subject.</param>
    public Attack(string models, string[] disclose, string[] restrictable, Restriction[] restrictions, (string Category, string Mask)[]? masks = null, ISensitivityClassifier? classifier = null)
        : this(models, disclose, restrictable, _ => restrictions, masks, classifier)
    {
    }

    public Attack(string models, string[] disclose, string[] restrictable, Func<string, Restriction[]> restrictions, (string Category, string Mask)[]? masks = null, ISensitivityClassifier? classifier = null) =>
        _application = new EmittedApplication(
            models,
            EmittedApplication.PolicyOf(["AccountNumber", .. disclose], (masks ?? []).Select(mask => KeyValuePair.Create(mask.Category, mask.Mask)), restrictable),
            subject => new Facts { Restrictions = restrictions(subject) },
            classifier);

    public static Restriction Label(string label) => new() { Id = label, Kind = RestrictionKind.Other, Label = label };

    public static Restriction Categories(params string[] categories) => new() { Id = "C", Kind = RestrictionKind.Other, Categories = categories };

    /// <summary>Loads the policy for a tenant, so that there are tenants.</summary>
    public void LoadTenant(string tenant) => _application.Policies.Load((MinNecessary.Policy.PolicyDocument)Assembly.GetType("Sample.BillingPolicy")!.GetProperty("Document")!.GetValue(null)!, tenant);

    /// <summary>The view of a model under a decision that is made before <paramref name="meanwhile"/> happens.</summary>
    public object View(string make, Action meanwhile)
    {
        Decision decision = Decide();
        meanwhile();
        return _application.Project(Made(make)!, decision);
    }

    public Assembly Assembly => _application.Assembly;

    /// <summary>The view of a model, under a decision for its subjects.</summary>
    public object View(string make, params string[] subjects) => _application.Project(Made(make)!, Decide(subjects));

    /// <summary>The JSON of a view.</summary>
    public string Json(string make, params string[] subjects)
    {
        object view = View(make, subjects);
        string json = JsonSerializer.Serialize(view, view.GetType(), _application.Options);
        Assert.All(view.GetType().GetProperties(BindingFlags.Instance | BindingFlags.NonPublic), carried => Assert.Null(carried.GetValue(view)));
        return json;
    }

    /// <summary>How many views a query gives.</summary>
    public int Query(string make)
    {
        object query = Made(make)!;
        MethodInfo show = Assembly.GetType("Sample.ClaimViews")!.GetMethods().Single(method => method.Name == "ForAudit" && method.GetParameters()[0].ParameterType.Name.StartsWith("IQueryable", StringComparison.Ordinal));
        try
        {
            object views = show.Invoke(null, [query, Decide()])!;
            return ((System.Collections.ICollection)views.GetType().GetMethod("ToList")!.Invoke(views, null)!).Count;
        }
        catch (TargetInvocationException exception) when (exception.InnerException is AccessDeniedException denied)
        {
            throw denied;
        }
    }

    private Decision Decide(params string[] subjects) => subjects.Length < 2 ? _application.Decide(subjects.FirstOrDefault() ?? "S") : _application.DecideForAll(subjects);

    private object? Made(string make) => Assembly.GetType("Sample.Make")!.GetMethod(make)!.Invoke(null, null);
}
