namespace MinNecessary.Serilog.Tests;

/// <summary>No way of handing a model to Serilog shows a canary.</summary>
public sealed class DestructuringTests
{
    public static TheoryData<string, object> Handed() => new()
    {
        { "a class", new Visit() },
        { "as a class derived from a model", new Draft() },
        { "a list", new List<Visit> { new() } },
        { "an array", new[] { new Visit() } },
        { "a dictionary", new Dictionary<string, Visit> { ["7"] = new() } },
        { "an anonymous type", new { Clerk = "u-1042", Visit = new Visit() } },
        { "a record around it", new Envelope("u-1042", new Visit(), new Dictionary<string, Visit> { ["7"] = new() }) },
        { "a tuple", (7, new Visit()) },
        { "a type with a companion", new Foreign() },
        { "a list of these", new List<Foreign> { new() } },
    };

    [Theory]
    [MemberData(nameof(Handed))]
    public void No_canary_is_in_what_is_taken_apart(string how, object value)
    {
        Assert.NotEmpty(how);
        using var log = new WrittenLog();
        log.Serilog.Information("Read {@Value}", value);
        log.Serilog.ForContext("Context", value, destructureObjects: true).Information("Read it");
        Assert.DoesNotContain("CANARY", log.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("4711", log.Text, StringComparison.Ordinal);
    }

    /// <summary>Else the tests above would pass of a log that has nothing in it.</summary>
    [Theory]
    [MemberData(nameof(Handed))]
    public void Without_the_policy_the_canaries_are_there(string how, object value)
    {
        Assert.NotEmpty(how);
        using var log = new WrittenLog(isGuarded: false);
        log.Serilog.Information("Read {@Value}", value);
        Assert.Contains("CANARY", log.Text, StringComparison.Ordinal);
    }

    [Fact, AllowRaw("A leak for the policy to stop; the person is invented")]
    public void What_is_not_PHI_is_shown_and_nested_models_are_taken_apart()
    {
        using var log = new WrittenLog();
        log.Serilog.Information("Read {@Visit}", new Visit());
        Assert.Contains(
            """"Visit":{"PatientId":"***","PatientName":"***","Diagnoses":"***","Total":"***","Batch":7,"Broken":"***","Lines":[{"Code":"***","Number":1,"$type":"VisitLine"}],"ByAuthorization":"***","$type":"Visit"}"""",
            log.Text, StringComparison.Ordinal);
    }

    [Fact, AllowRaw("A leak for the policy to stop; the person is invented")]
    public void What_is_not_taken_apart_prints_no_PHI_either()
    {
        using var log = new WrittenLog();
        log.Serilog.Information("Read {Visit} {$Text}", new Visit(), new Visit());
        Assert.DoesNotContain("CANARY", log.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Other_types_are_shown_as_ever()
    {
        using var log = new WrittenLog();
        log.Serilog.Information("Read {@Other}", new { Clerk = "u-1042", Count = 3 });
        Assert.Contains(""""Other":{"Clerk":"u-1042","Count":3}"""", log.Text, StringComparison.Ordinal);
    }
}
