using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace MinNecessary.Generators.Tests;

/// <summary>Protected options refuse a raw PHI model wherever it hides.</summary>
public sealed class GuardTests
{
    private const string Canary = "CANARY-7351";

    private static readonly EmittedApplication Application = new(
        $$"""
        [PhiModel] public class Person : IPerson { [Phi.Subject, Phi.AccountNumber] public string Id { get; set; } = "A-1"; [Phi.Name] public string Name { get; set; } = "{{Canary}}"; }
        public interface IPerson { string Name { get; } }
        public sealed class Derived : Person;
        public sealed class Response { public object? Body { get; set; } public IPerson? Interface { get; set; } public List<Person>? List { get; set; } public Dictionary<string, Person>? Map { get; set; } }
        """,
        EmittedApplication.PolicyOf(["AccountNumber"]));

    private static readonly object Person = Activator.CreateInstance(Application.Assembly.GetType("Sample.Person")!)!;

    private static readonly object Derived = Activator.CreateInstance(Application.Assembly.GetType("Sample.Derived")!)!;

    public static TheoryData<string> Places => ["value", "derived", "object", "list of objects", "array", "dictionary", "anonymous type", "body", "property of an interface", "property list", "property map", "tuple in a list"];

    [Theory]
    [MemberData(nameof(Places))]
    public void A_raw_model_is_refused(string place)
    {
        JsonSerializerOptions options = new JsonSerializerOptions { IncludeFields = true, TypeInfoResolver = new DefaultJsonTypeInfoResolver() }.ProtectPhi(Application.Json);
        object value = ValueAt(place);

        using var output = new MemoryStream();
        Exception exception = Assert.ThrowsAny<Exception>(() => JsonSerializer.Serialize(output, value, place == "object" ? typeof(object) : value.GetType(), options));

        Assert.IsType<NotSupportedException>(exception.GetBaseException());
        Assert.DoesNotContain(Canary, exception.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain(Canary, System.Text.Encoding.UTF8.GetString(output.ToArray()), StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_no_model_is_written_as_before()
    {
        JsonSerializerOptions options = new JsonSerializerOptions(JsonSerializerDefaults.Web).ProtectPhi(Application.Json, new DefaultJsonTypeInfoResolver());
        Assert.Equal("""{"a":1,"b":["x"]}""", JsonSerializer.Serialize(new { A = 1, B = new[] { "x" } }, options));
    }

    [Fact]
    public void A_view_is_written_under_protected_options()
    {
        JsonSerializerOptions options = new JsonSerializerOptions { TypeInfoResolver = new DefaultJsonTypeInfoResolver() }.ProtectPhi(Application.Json);
        object view = Application.Project(Person, Application.Decide("A-1"));
        Assert.Equal("""{"Id":"A-1"}""", JsonSerializer.Serialize(view, view.GetType(), options));
        Assert.Equal("""{"Body":{"Id":"A-1"}}""", JsonSerializer.Serialize(new { Body = view }, options));
    }

    [Fact]
    public void Nothing_gets_before_the_guard_afterwards()
    {
        JsonSerializerOptions options = new JsonSerializerOptions().ProtectPhi(Application.Json);
        Assert.Throws<InvalidOperationException>(() => options.TypeInfoResolver = new DefaultJsonTypeInfoResolver());
        Assert.Throws<InvalidOperationException>(() => options.TypeInfoResolverChain.Insert(0, new DefaultJsonTypeInfoResolver()));
    }

    private static object ValueAt(string place)
    {
        object response = Activator.CreateInstance(Application.Assembly.GetType("Sample.Response")!)!;
        Type person = Person.GetType();
        System.Collections.IList list = (System.Collections.IList)Activator.CreateInstance(typeof(List<>).MakeGenericType(person))!;
        list.Add(Person);
        System.Collections.IDictionary map = (System.Collections.IDictionary)Activator.CreateInstance(typeof(Dictionary<,>).MakeGenericType(typeof(string), person))!;
        map.Add("a", Person);
        switch (place)
        {
            case "value" or "object": return Person;
            case "derived": return Derived;
            case "list of objects": return new List<object> { Person };
            case "array": return new[] { Person };
            case "dictionary": return new Dictionary<string, object> { ["a"] = Person };
            case "anonymous type": return new { Person };
            case "tuple in a list": return new List<(object, int)> { (Person, 1) };
            case "body": response.GetType().GetProperty("Body")!.SetValue(response, Person); return response;
            case "property of an interface": response.GetType().GetProperty("Interface")!.SetValue(response, Person); return response;
            case "property list": response.GetType().GetProperty("List")!.SetValue(response, list); return response;
            case "property map": response.GetType().GetProperty("Map")!.SetValue(response, map); return response;
            default: throw new ArgumentException("There is no such place.", nameof(place));
        }
    }
}
