namespace MinNecessary.Generators.Analysis;

/// <summary>What lets a value out to logs, screens, files, statements of a database and telemetry.</summary>
internal static class LocalSinks
{
    private const string Log = "MN0201";
    private const string Screen = "MN0202";
    private const string Serialized = "MN0204";
    private const string File = "MN0205";
    private const string Telemetry = "MN0206";
    private const string Statement = "MN0218";

    public static IReadOnlyList<SinkRule> All { get; } =
    [
        new("Microsoft.Extensions.Logging.LoggerExtensions", Log),
        new("Microsoft.Extensions.Logging.ILogger", Log, "Log", "BeginScope"),
        new("Serilog.Log", Log),
        new("Serilog.ILogger", Log),
        new("Serilog.Core.Logger", Log),
        new("Serilog.Context.LogContext", Log),
        new("NLog.Logger", Log),
        new("NLog.ILogger", Log),
        new("NLog.ILoggerBase", Log),
        new("log4net.ILog", Log),
        new("System.Diagnostics.EventLog", Log, "WriteEntry", "WriteEvent"),
        new("System.Diagnostics.Tracing.EventSource", Log, "Write*"),

        new("System.Console", Screen, "Write*"),
        new("System.Diagnostics.Debug", Screen, "Write*", "Print", "Fail", "Assert"),
        new("System.Diagnostics.Trace", Screen, "Write*", "Trace*", "Fail", "Assert"),
        new("System.Diagnostics.TraceSource", Screen, "Trace*"),
        new("Spectre.Console.AnsiConsole", Screen, "Write*", "Markup*"),

        new("System.Text.Json.JsonSerializer", Serialized, "Serialize*") { OfModels = true },
        new("Newtonsoft.Json.JsonConvert", Serialized, "SerializeObject*") { OfModels = true },
        new("Newtonsoft.Json.JsonSerializer", Serialized, "Serialize") { OfModels = true },
        new("Newtonsoft.Json.Linq.JObject", Serialized, "FromObject") { OfModels = true },
        new("System.Xml.Serialization.XmlSerializer", Serialized, "Serialize") { OfModels = true },
        new("System.Runtime.Serialization.XmlObjectSerializer", Serialized, "WriteObject*") { OfModels = true },

        new("System.Net.Http.Json.HttpClientJsonExtensions", Serialized, "Post*", "Put*", "Patch*") { OfModels = true },
        new("System.Net.Http.Json.JsonContent", Serialized, "Create") { OfModels = true },

        new("System.IO.File", File, "Append*", "Copy", "Create*", "Move", "OpenWrite", "Write*"),
        new("System.IO.Directory", File, "CreateDirectory", "Move"),
        new("System.IO.FileStream", File, "Write*"),
        new("System.IO.FileStream", File) { IsCreation = true },
        new("System.IO.StreamWriter", File, "Write*"),
        new("System.IO.StreamWriter", File) { IsCreation = true },

        // Databases and their drivers keep and log the text of a statement; its parameters they need not.
        new("System.Data.Common.DbCommand", Statement, "CommandText") { IsAssignment = true },
        new("System.Data.IDbCommand", Statement, "CommandText") { IsAssignment = true },
        new("Microsoft.EntityFrameworkCore.RelationalDatabaseFacadeExtensions", Statement, "ExecuteSqlRaw*", "SqlQueryRaw") { Except = ["parameters"] },
        new("Microsoft.EntityFrameworkCore.RelationalQueryableExtensions", Statement, "FromSqlRaw") { Except = ["parameters"] },
        new("Dapper.SqlMapper", Statement, "Execute*", "Query*") { Except = ["param"] },

        new("System.Diagnostics.Activity", Telemetry, "SetTag", "AddTag", "AddBaggage", "SetBaggage", "AddEvent", "SetStatus", "SetCustomProperty"),
        new("System.Diagnostics.Activity", Telemetry, "DisplayName") { IsAssignment = true },
        new("System.Diagnostics.Metrics.Counter`1", Telemetry, "Add") { Except = ["delta"] },
        new("System.Diagnostics.Metrics.UpDownCounter`1", Telemetry, "Add") { Except = ["delta"] },
        new("System.Diagnostics.Metrics.Histogram`1", Telemetry, "Record") { Except = ["value"] },
        new("System.Diagnostics.Metrics.Gauge`1", Telemetry, "Record") { Except = ["value"] },
    ];
}
