using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace MinNecessary.EntityFrameworkCore;

/// <summary>Inserts rows into SQLite: one command, compiled once and run for each.</summary>
internal static class SqliteInsert
{
    private static readonly string[] Parameters = [.. Enumerable.Range(0, EntryColumns.Count).Select(column => FormattableString.Invariant($"@p{column}"))];

    private static readonly string Text = $"INSERT INTO {LogContext.EntryTable} ({EntryColumns.Names}) VALUES ({string.Join(", ", Parameters)})";

    public static void Run(LogContext context, IReadOnlyCollection<EntryRow> rows, CancellationToken cancellationToken)
    {
        using DbCommand command = context.Database.GetDbConnection().CreateCommand();
        command.CommandText = Text;
        command.Transaction = context.Database.CurrentTransaction!.GetDbTransaction();
        foreach (string name in Parameters)
        {
            DbParameter parameter = command.CreateParameter();
            parameter.ParameterName = name;
            command.Parameters.Add(parameter);
        }

        foreach (EntryRow row in rows)
        {
            cancellationToken.ThrowIfCancellationRequested();
            object?[] values = EntryColumns.Of(row);
            for (int column = 0; column < values.Length; column++)
            {
                command.Parameters[column].Value = values[column] ?? DBNull.Value;
            }

            command.ExecuteNonQuery();
        }
    }
}
