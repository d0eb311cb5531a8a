namespace MinNecessary.Generators.Tests.Analysis;

/// <summary>Each way out of a method by which a raw model, or a member's value, may not go.</summary>
public sealed class LeakTests
{
    [Theory]
    [InlineData("logger.LogInformation(\"Claim {Ssn}\", «claim.Ssn»);")]
    [InlineData("logger.LogInformation(\"Claim {Batch} {Ssn}\", claim.Batch, «claim.Ssn»);")]
    [InlineData("logger.LogError(new InvalidOperationException(), \"Claim {Claim}\", «claim»);")]
    [InlineData("logger.Log(LogLevel.Warning, «claim.PatientName»);")]
    [InlineData("logger.Log(LogLevel.Warning, default, «claim», null, (state, error) => \"\");")]
    [InlineData("using var scope = logger.BeginScope(\"For {Account}\", «claim.Account»);")]
    [InlineData("using var scope = logger.BeginScope(new Dictionary<string, object> { [\"account\"] = «claim.Account» });")]
    [InlineData("logger.LogDebug(\"{Claims}\", «claims»);")]
    [InlineData("logger.LogDebug(\"{Host}\", «theirs.Host»);")]
    [InlineData("logger.LogDebug(\"{Derived}\", «derived»);")]
    [InlineData("logger.LogDebug(\"{City}\", «derived.City»);")]
    [InlineData("Action<ILogger, string?, Exception?> log = LoggerMessage.Define<string?>(LogLevel.Information, 1, \"{Ssn}\"); log(logger, «claim.Ssn», null);")]
    [InlineData("logger.LogDebug(\"{Town}\", «inherited.Town»);")]
    public void What_reaches_a_log_is_an_error_at_the_value(string code) => Analysed.AssertOne("MN0201", code, text => Analysed.InMethod(text));

    [Theory]
    [InlineData("Console.WriteLine(«claim.Ssn»);")]
    [InlineData("Console.WriteLine(\"{0} {1}\", 1, «claim.Balance»);")]
    [InlineData("Console.Out.WriteLine(«claim.Ssn»);")]
    [InlineData("Console.Error.Write(«claim.Balance»);")]
    [InlineData("Console.Write(«claim»);")]
    [InlineData("Debug.WriteLine(«claim.Ssn»);")]
    [InlineData("Trace.TraceError(\"{0}\", «claim.Ssn»);")]
    [InlineData("Debug.Assert(claim.Batch > 0, «claim.Account»);")]
    public void What_reaches_the_console_or_a_trace_is_an_error_at_the_value(string code) => Analysed.AssertOne("MN0202", code, text => Analysed.InMethod(text));

    [Theory]
    [InlineData("throw new InvalidOperationException($\"No code for {«claim.PatientName»}\");")]
    [InlineData("throw new ArgumentException(\"Bad \" + «claim.Ssn», nameof(claim));")]
    [InlineData("throw new ArgumentOutOfRangeException(nameof(claim), «claim.Balance», \"too much\");")]
    [InlineData("ArgumentOutOfRangeException.ThrowIfNegative(«claim.Balance»);")]
    [InlineData("var error = new InvalidOperationException(); error.Data[\"account\"] = «claim.Account»;")]
    [InlineData("var error = new InvalidOperationException(); error.Data.Add(\"account\", «claim.Account»);")]
    public void What_an_exception_says_is_an_error_at_the_value(string code) => Analysed.AssertOne("MN0203", code, text => Analysed.InMethod(text));

    [Theory]
    [InlineData("_ = JsonSerializer.Serialize(«claim»);")]
    [InlineData("_ = JsonSerializer.SerializeToUtf8Bytes<object>(«claim»);")]
    [InlineData("await JsonSerializer.SerializeAsync(Stream.Null, «claims»);")]
    [InlineData("_ = JsonSerializer.Serialize(new { «claim», at = 1 });")]
    [InlineData("_ = JsonSerializer.Serialize(«theirs»);")]
    [InlineData("logger.LogInformation(JsonSerializer.Serialize(«claim»));")]
    public void A_model_that_is_serialised_is_an_error_at_the_model(string code) => Analysed.AssertOne("MN0204", code, text => Analysed.InMethod(text));

    [Theory]
    [InlineData("File.WriteAllText(\"claims.txt\", «claim.Ssn»);")]
    [InlineData("await File.AppendAllLinesAsync(\"claims.txt\", claims.Select(each => «each.Account»));")]
    [InlineData("File.WriteAllText(Path.Combine(\"claims\", «claim.Ssn» + \".txt\"), \"coded\");")]
    [InlineData("using var stream = File.Create($\"{«claim.Account»}.txt\");")]
    [InlineData("using var stream = new FileStream($\"{«claim.Account»}.txt\", FileMode.Create);")]
    [InlineData("using var stream = new FileStream($\"{«claim.Account»}.txt\", FileMode.OpenOrCreate, FileAccess.Read);")]
    [InlineData("FileMode mode = FileMode.Open; mode = Enum.Parse<FileMode>(\"Create\"); using var stream = new FileStream($\"{«claim.Account»}.txt\", mode);")]
    [InlineData("using var writer = new StreamWriter($\"{«claim.Account»}.txt\");")]
    [InlineData("using var writer = new StreamWriter(\"claims.txt\"); writer.WriteLine(«claim.Account»);")]
    [InlineData("using var writer = new StreamWriter(\"claims.txt\"); await writer.WriteAsync(«claim.Account»);")]
    public void What_reaches_a_file_is_an_error_at_the_value(string code) => Analysed.AssertOne("MN0205", code, text => Analysed.InMethod(text));

    [Fact]
    public void A_file_stream_of_ones_own_may_write_what_it_is_given_into_a_file_that_is_there() => Analysed.AssertOne(
        "MN0205",
        "using var stream = new HeadedFile(\"claims.txt\", FileMode.Open, «claim.Ssn»);",
        text => Analysed.InMethod(text, "private sealed class HeadedFile(string path, FileMode mode, string header) : FileStream(path, mode) { public string Header => header; }"));

    [Theory]
    [InlineData("using var stream = new FileStream($\"{claim.Account}.txt\", FileMode.Open);")]
    [InlineData("using var stream = new FileStream($\"{claim.Account}.txt\", FileMode.Open, FileAccess.Read, FileShare.Read);")]
    [InlineData("using Stream stream = File.OpenRead($\"{claim.Account}.txt\");")]
    public void The_name_of_a_file_that_is_there_is_not_written(string code) => Assert.Empty(Analysed.InMethod(code));

    [Theory]
    [InlineData("System.Data.Common.DbCommand command = null!; command.CommandText = $\"DELETE FROM claims WHERE account = '{«claim.Account»}'\";")]
    [InlineData("System.Data.IDbCommand command = null!; command.CommandText = \"DELETE FROM claims WHERE account = '\" + «claim.Account» + \"'\";")]
    [InlineData("_ = Microsoft.EntityFrameworkCore.RelationalQueryableExtensions.FromSqlRaw(query, $\"SELECT * FROM claims WHERE account = '{«claim.Account»}'\");")]
    public void What_is_in_the_text_of_a_statement_is_an_error_at_the_value(string code) => Analysed.AssertOne("MN0218", code, text => Analysed.InFile(Analysed.Method(text), RawQueries));

    [Theory]
    [InlineData("Activity.Current?.SetTag(\"ssn\", «claim.Ssn»);")]
    [InlineData("Activity.Current?.AddEvent(new ActivityEvent(\"read\", tags: new ActivityTagsCollection { { \"account\", «claim.Account» } }));")]
    [InlineData("Activity.Current!.DisplayName = «claim.PatientName»;")]
    [InlineData("new System.Diagnostics.Metrics.Meter(\"m\").CreateCounter<int>(\"c\").Add(1, new KeyValuePair<string, object?>(\"account\", «claim.Account»));")]
    [InlineData("var tags = new TagList(); tags.Add(\"account\", claim.Account); new System.Diagnostics.Metrics.Meter(\"m\").CreateCounter<int>(\"c\").Add(1, «tags»);")]
    public void What_reaches_telemetry_is_an_error_at_the_value(string code) => Analysed.AssertOne("MN0206", code, text => Analysed.InMethod(text));

    [Theory]
    [InlineData("logger.LogInformation(\"Batch {Batch}\", claim.Batch);")]
    [InlineData("logger.LogInformation(\"{Count}\", theirs.Count);")]
    [InlineData("logger.LogInformation(\"{Count} of {More}\", claims.Count, claims.Count(each => each.Balance > 0));")]
    [InlineData("logger.LogInformation(\"{Has}\", claim.Ssn is null);")]
    [InlineData("logger.LogInformation(\"{Has}\", claim.Ssn == null ? \"no\" : \"yes\");")]
    [InlineData("logger.LogInformation(\"{Length}\", claim.Ssn?.Length);")]
    [InlineData("logger.LogInformation(\"{Large}\", claim.Balance > 1000);")]
    [InlineData("logger.LogInformation(\"{Lines}\", claim.Lines.Count);")]
    [InlineData("logger.LogInformation(\"{Any}\", claims.Any(each => each.Ssn == null));")]
    [InlineData("logger.LogInformation(\"{Total}\", claims.Sum(each => each.Balance));")]
    [InlineData("logger.LogInformation(\"{Batches}\", claims.Where(each => each.Ssn != null).Select(each => each.Batch));")]
    [InlineData("logger.LogInformation(\"{View}\", claim.ForCoding(decision));")]
    [InlineData("logger.LogInformation(\"{Name}\", claim.ForCoding(decision).PatientName);")]
    [InlineData("logger.LogInformation(\"{Type} {Name}\", typeof(Claim), nameof(claim.Ssn));")]
    [InlineData("logger.LogInformation(\"{Hash}\", Hide(claim.Ssn));")]
    [InlineData("ILogger<Claim> ofClaims = null!; ofClaims.LogInformation(\"done\");")]
    [InlineData("Console.WriteLine(JsonSerializer.Serialize(claim.ForCoding(decision)));")]
    [InlineData("throw new InvalidOperationException($\"No code for batch {claim.Batch}\");")]
    [InlineData("throw new ArgumentNullException(nameof(claim));")]
    [InlineData("ArgumentNullException.ThrowIfNull(claim); ArgumentException.ThrowIfNullOrEmpty(claim.Ssn);")]
    [InlineData("using var text = new StringWriter(); text.Write(claim.Ssn);")]
    [InlineData("var memory = new MemoryStream(); using var text = new StreamWriter(memory); text.Write(claim.Ssn);")]
    [InlineData("_ = Microsoft.EntityFrameworkCore.RelationalQueryableExtensions.FromSqlRaw(query, \"SELECT * FROM claims WHERE account = {0}\", claim.Account);")]
    [InlineData("System.Data.Common.DbParameter parameter = null!; parameter.Value = claim.Ssn;")]
    [InlineData("System.Net.Http.HttpClient http = null!; await http.GetAsync($\"batches/{claim.Batch}\");")]
    [InlineData("new System.Diagnostics.Metrics.Meter(\"m\").CreateHistogram<double>(\"h\").Record((double)claim.Balance, new KeyValuePair<string, object?>(\"batch\", claim.Batch));")]
    [InlineData("var same = claims.Where(each => each.Account == claim.Account).ToList();")]
    [InlineData("_ = JsonSerializer.Serialize(claim.Batch);")]
    public void What_is_no_value_of_a_person_is_not_reported(string code) =>
        Assert.Empty(Analysed.InFile(Analysed.Method(code, "private static string Hide(string? value) => value is null ? \"\" : \"hidden\";"), RawQueries));

    [Theory]
    [InlineData("Log(logger, «claim.Ssn»);", "string? ssn")]
    [InlineData("Log(logger, «claim»);", "Claim read")]
    [InlineData("Log(logger, «theirs»);", "[LogProperties] Theirs read")]
    public void A_log_method_that_does_not_redact_is_an_error_at_the_value(string code, string parameter) =>
        Analysed.AssertOne("MN0201", code, text => Analysed.InFile(LogMethod(text, parameter), LogAttributes));

    [Theory]
    [InlineData("Log(logger, claim.Ssn);", "[Phi.Ssn] string? ssn")]
    [InlineData("Log(logger, claim);", "[LogProperties] Claim read")]
    [InlineData("Log(logger, claim.Batch);", "int batch")]
    public void A_log_method_that_redacts_is_not_reported(string code, string parameter) => Assert.Empty(Analysed.InFile(LogMethod(code, parameter), LogAttributes));

    [Fact]
    public void A_message_says_what_where_and_how_to_mend_it() => Assert.Equal(
        "PHI member 'Claim.Ssn' reaches a log through 'LoggerExtensions.LogInformation'. Log what is not PHI, or use a [LoggerMessage] method whose parameter is classified.",
        Assert.Single(Analysed.InMethod("logger.LogInformation(claim.Ssn);")).GetMessage(System.Globalization.CultureInfo.InvariantCulture));

    private const string RawQueries = """
        namespace Microsoft.EntityFrameworkCore
        {
            public static class RelationalQueryableExtensions
            {
                public static System.Linq.IQueryable<TEntity> FromSqlRaw<TEntity>(this System.Linq.IQueryable<TEntity> source, string sql, params object[] parameters) => source;
            }
        }
        """;

    // Of the package with the generator for redaction, which these tests do not have.
    private const string LogAttributes = "namespace Microsoft.Extensions.Logging { [System.AttributeUsage(System.AttributeTargets.Parameter)] internal sealed class LogPropertiesAttribute : System.Attribute; }";

    private static string LogMethod(string call, string parameter) => $$"""
        internal static partial class Logs
        {
            [LoggerMessage(1, LogLevel.Information, "Read")] public static partial void Log(ILogger logger, {{parameter}});
            public static partial void Log(ILogger logger, {{parameter[(parameter.LastIndexOf(']') + 1)..]}}) { }
            public static void Run(ILogger logger, Claim claim, Theirs theirs) { {{call}} }
        }
        """;
}
