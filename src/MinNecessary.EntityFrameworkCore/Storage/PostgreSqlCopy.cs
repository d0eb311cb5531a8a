using Microsoft.EntityFrameworkCore;
using Npgsql;
using NpgsqlTypes;

namespace MinNecessary.EntityFrameworkCore;

/// <summary>Inserts rows into PostgreSQL: one <c>COPY</c> for all of them, which is a part of the transaction as an <c>INSERT</c> is.</summary>
internal static class PostgreSqlCopy
{
    private const string Text = $"COPY {LogContext.EntryTable} ({EntryColumns.Names}) FROM STDIN (FORMAT BINARY)";

    // In the order of the columns. A copy converts nothing: what is written has to be of the column's own type.
    private static readonly NpgsqlDbType[] Types =
    [
        NpgsqlDbType.Text, NpgsqlDbType.Bigint, NpgsqlDbType.Integer, NpgsqlDbType.Bytea, NpgsqlDbType.Bytea, NpgsqlDbType.Bigint, NpgsqlDbType.Text, NpgsqlDbType.Text,
        NpgsqlDbType.Text, NpgsqlDbType.Text, NpgsqlDbType.Text, NpgsqlDbType.Text, NpgsqlDbType.Boolean, NpgsqlDbType.Boolean,
    ];

    public static async Task RunAsync(LogContext context, IReadOnlyCollection<EntryRow> rows, CancellationToken cancellationToken)
    {
        if (rows.Count == 0)
        {
            return;
        }

        var connection = (NpgsqlConnection)context.Database.GetDbConnection();
        await using NpgsqlBinaryImporter copy = await connection.BeginBinaryImportAsync(Text, cancellationToken).ConfigureAwait(false);
        foreach (EntryRow row in rows)
        {
            await copy.StartRowAsync(cancellationToken).ConfigureAwait(false);
            object?[] values = EntryColumns.Of(row);
            for (int column = 0; column < values.Length; column++)
            {
                await (values[column] is { } value ? copy.WriteAsync(value, Types[column], cancellationToken) : copy.WriteNullAsync(cancellationToken)).ConfigureAwait(false);
            }
        }

        await copy.CompleteAsync(cancellationToken).ConfigureAwait(false);
    }
}
