using System.Data.Common;
using System.Net.Sockets;
using Microsoft.Data.Sqlite;
using MinNecessary.Disclosures;

namespace MinNecessary.EntityFrameworkCore;

/// <summary>
/// Says what went wrong by its code alone. A database quotes what it was given in its messages, and the framework holds the rows that it could not save:
/// so nothing of the exception is passed on.
/// </summary>
internal static class StoreErrors
{
    /// <param name="exception">What was thrown.</param>
    /// <param name="verb">What could not be done, such as <c>written</c>.</param>
    /// <param name="what">Whose database.</param>
    public static DisclosureStoreException Of(Exception exception, string verb, string what = "disclosure log's") =>
        Find<DisclosureStoreException>(exception)
        ?? new(Find<NotDurableException>(exception) is { } durability ? $"The {what} database is not durable: {durability.Message}." : $"The {what} database could not be {verb}: {ReasonOf(exception)}.");

    private static string ReasonOf(Exception exception)
    {
        if (Find<SqliteException>(exception) is { } sqlite)
        {
            return $"SQLite error {sqlite.SqliteErrorCode} ({SqliteReason(sqlite.SqliteErrorCode)})";
        }

        if (Find<DbException>(exception) is { SqlState: { Length: > 0 } state })
        {
            return $"SQL state {state}{SqlReason(state)}";
        }

        if (Find<SocketException>(exception) is { } socket)
        {
            return $"the connection failed ({socket.SocketErrorCode})";
        }

        return Find<IOException>(exception) is null ? exception.GetBaseException().GetType().Name : "the connection failed";
    }

    // Those that the log's own operator can mend; the rest are in the list of PostgreSQL.
    private static string SqlReason(string state) => state switch
    {
        "53100" => " (the disk is full)",
        "53300" => " (it has as many connections as it may)",
        "57P01" or "57P02" or "57P03" => " (the server is ending or beginning)",
        _ => "",
    };

    private static string SqliteReason(int code) => code switch
    {
        5 or 6 => "another process holds it",
        8 => "it is read-only",
        10 => "the disk could not be read or written",
        11 or 26 => "it is damaged, or no database",
        13 => "the disk is full",
        14 => "it cannot be opened",
        _ => "see sqlite.org/rescode.html",
    };

    private static TException? Find<TException>(Exception exception)
        where TException : Exception
    {
        Exception? current = exception;
        while (current is not null and not TException)
        {
            current = current.InnerException;
        }

        return (TException?)current;
    }
}
