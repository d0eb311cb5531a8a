using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace MinNecessary.Generators.Tests;

/// <summary>A view's JSON is what System.Text.Json writes of an equal type that is written by hand, under any options.</summary>
public sealed class JsonTests
{
    private const string Members = """
            [Phi.Name, System.Text.Json.Serialization.JsonPropertyName("given name ✓")] public string? Name { get; set; } = "Testina \"T\" <Sample>";
            [Phi.Name] public string? Missing { get; set; }
            [Phi.BirthDate] public DateOnly Born { get; set; } = new(1948, 2, 29);
            [Phi.BirthDate] public DateTime? Seen { get; set; } = new(2026, 11, 23, 1, 2, 3, DateTimeKind.Utc);
            [Phi.Charge] public decimal Total { get; set; } = 245.50m;
            [Phi.Charge] public double Ratio { get; set; } = 0.1;
            [Phi.Charge] public int? Count { get; set; } = 7;
            [Phi.Charge] public int? NoCount { get; set; }
            [Phi.Charge] public long Zero { get; set; }
            [Phi.Diagnosis] public IReadOnlyList<string> Codes { get; set; } = ["J02.9", "Z00"];
            [Phi.Diagnosis] public IReadOnlyList<int?>? Numbers { get; set; } = [1, null];
            [Phi.Diagnosis] public IReadOnlyDictionary<string, IReadOnlyList<decimal>> Bands { get; set; } = new Dictionary<string, IReadOnlyList<decimal>> { ["First Key"] = [1.5m] };
            [Phi.Diagnosis] public IReadOnlyDictionary<DayOfWeek, string?> Days { get; set; } = new Dictionary<DayOfWeek, string?> { [DayOfWeek.Friday] = null };
            [Phi.Sex] public DayOfWeek Day { get; set; } = DayOfWeek.Monday;
            [Phi.Sex] public DayOfWeek? NoDay { get; set; }
            [Phi.Url] public Uri? Page { get; set; } = new("https://example.test/a b");
            [Phi.OtherUniqueIdentifier] public Guid Key { get; set; } = new("00000000-0000-0000-0000-000000000001");
        """;

    private const string Source = $$"""
        [PhiModel] public sealed class Person
        {
            [Phi.Subject, Phi.AccountNumber] public string Id { get; set; } = "A-1";
        {{Members}}
            [Phi.Ssn] public string Ssn { get; set; } = "900-00-0001";
            public Inner Inner { get; set; } = new();
            public IReadOnlyList<Inner?> Inners { get; set; } = [new(), null];
        }
        [PhiModel] public sealed class Inner { [Phi.Name] public string? LastName { get; set; } = "Sample"; [Phi.Ssn] public string Ssn { get; set; } = "900-00-0002"; }

        public sealed class Twin
        {
            public string Id { get; set; } = "A-1";
        {{Members}}
            public TwinInner Inner { get; set; } = new();
            public IReadOnlyList<TwinInner?> Inners { get; set; } = [new(), null];
        }
        public sealed class TwinInner { public string? LastName { get; set; } = "Sample"; }
        """;

    private static readonly EmittedApplication Application = new(
        Source,
        EmittedApplication.PolicyOf(["AccountNumber", "Name", "BirthDate", "Charge", "Diagnosis", "Sex", "Url", "OtherUniqueIdentifier"]));

    private static readonly object View = Application.Project(Activator.CreateInstance(Application.Assembly.GetType("Sample.Person")!)!, Application.Decide("A-1"));

    private static readonly object Twin = Activator.CreateInstance(Application.Assembly.GetType("Sample.Twin")!)!;

    public static TheoryData<string> OptionNames => [.. Options.Keys];

    private static readonly Dictionary<string, Func<JsonSerializerOptions>> Options = new()
    {
        ["default"] = () => new(),
        ["web"] = () => new(JsonSerializerDefaults.Web),
        ["snake"] = () => new() { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower, DictionaryKeyPolicy = JsonNamingPolicy.CamelCase, WriteIndented = true },
        ["no nulls"] = () => new() { DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull },
        ["no defaults"] = () => new() { DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault },
        ["numbers as text"] = () => new() { NumberHandling = JsonNumberHandling.WriteAsString },
        ["enums as text"] = () => new() { Converters = { new JsonStringEnumConverter() } },
        ["an own converter"] = () => new() { Converters = { new ShoutingConverter() } },
    };

    [Theory]
    [MemberData(nameof(OptionNames))]
    public void A_view_is_written_as_its_twin_is(string name)
    {
        JsonSerializerOptions ours = Options[name]();
        ours.TypeInfoResolver = Application.Json;
        Assert.Equal(JsonSerializer.Serialize(Twin, Twin.GetType(), Reflection(name)), JsonSerializer.Serialize(View, View.GetType(), ours));
        Assert.Equal(JsonSerializer.Serialize<object>(Twin, Reflection(name)), JsonSerializer.Serialize<object>(View, Mixed(name)));
    }

    [Theory]
    [MemberData(nameof(OptionNames))]
    public void A_recipient_reads_a_view_back(string name)
    {
        JsonSerializerOptions options = Options[name]();
        options.NumberHandling |= JsonNumberHandling.AllowReadingFromString;
        options.TypeInfoResolver = Application.JsonForRecipient;
        string json = JsonSerializer.Serialize(View, View.GetType(), options);
        object back = JsonSerializer.Deserialize(json, View.GetType(), options)!;
        Assert.Equal(json, JsonSerializer.Serialize(back, View.GetType(), options));
        if (name is not ("an own converter" or "snake"))
        {
            Assert.Equal(View.ToString(), back.ToString());
        }
    }

    [Fact]
    public void No_view_is_read_without_a_decision()
    {
        var options = new JsonSerializerOptions { TypeInfoResolver = Application.Json };
        string json = JsonSerializer.Serialize(View, View.GetType(), options);
        Assert.Throws<NotSupportedException>(() => JsonSerializer.Deserialize(json, View.GetType(), options));
        Assert.Throws<NotSupportedException>(() => JsonSerializer.Deserialize(json, View.GetType()));
    }

    [Fact]
    public void A_views_text_shows_the_members_that_its_json_shows()
    {
        string text = View.ToString()!;
        Assert.Contains("Born = 1948-02-29", text, StringComparison.Ordinal);
        Assert.Contains("Codes = [J02.9, Z00]", text, StringComparison.Ordinal);
        Assert.Contains("Bands = [First Key: [1.5]]", text, StringComparison.Ordinal);
        Assert.DoesNotContain("900-00", text, StringComparison.Ordinal);
    }

    private static JsonSerializerOptions Reflection(string name)
    {
        JsonSerializerOptions options = Options[name]();
        options.TypeInfoResolver = new DefaultJsonTypeInfoResolver();
        return options;
    }

    // As an application has it: our contracts before its own.
    private static JsonSerializerOptions Mixed(string name)
    {
        JsonSerializerOptions options = Options[name]();
        options.TypeInfoResolver = JsonTypeInfoResolver.Combine(Application.Json, new DefaultJsonTypeInfoResolver());
        return options;
    }

    private sealed class ShoutingConverter : JsonConverter<string>
    {
        public override string Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.GetString()!;

        public override void Write(Utf8JsonWriter writer, string value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToUpperInvariant());

        public override void WriteAsPropertyName(Utf8JsonWriter writer, string value, JsonSerializerOptions options) => writer.WritePropertyName(value.ToUpperInvariant());

        public override string ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.GetString()!;
    }
}
