using DisclosureWriter;
using MinNecessary.Disclosures;
using MinNecessary.Policy;

namespace MinNecessary.EntityFrameworkCore.Tests;

/// <summary>Entries with texts that break SQL, text encodings and indexes, and with moments at the edges of months and of a database's exactness.</summary>
internal static class HostileEntries
{
    private static readonly string Endless = string.Concat(Enumerable.Range(0, 400).Select(number => Guid.NewGuid().ToString("N") + (char)(0x4E00 + number)));

    private static readonly string[] Texts =
    [
        "", " ", "u-1", "U-1", "u-1 ", " u-1", "u_1", "u%1", "é", "e\u0301", "\0", "a\0b", "a\uFFFDb", "\uD83D", "\uDC68", "👩🏽‍⚕️", "'; DROP TABLE disclosure_entries; --", "\\", "\\0",
        "\"", "{0}", "@p0", "İ", "i", "ß", "ss", "\u202E", Endless, Endless + "x", Endless[..256], Endless[..255] + "👩🏽‍⚕️", "null", "NULL",
    ];

    private static readonly DateTimeOffset[] Edges =
    [
        new(2026, 11, 1, 0, 0, 0, TimeSpan.Zero), new(2026, 12, 31, 23, 59, 59, TimeSpan.Zero), new(2024, 2, 29, 12, 0, 0, TimeSpan.FromHours(-7)),
        new(2026, 10, 31, 22, 0, 0, TimeSpan.FromHours(-4)), new(1, 1, 1, 0, 0, 1, TimeSpan.Zero), new(9999, 12, 31, 23, 59, 58, TimeSpan.Zero),
    ];

    public static string Text(Random random) => Texts[random.Next(Texts.Length)];

    public static DateTimeOffset Moment(Random random) => Edges[random.Next(Edges.Length)].AddTicks(random.Next(-12, 13));

    public static DisclosureEntry Next(Random random)
    {
        (string? tenant, DateTimeOffset moment) = (random.Next(3) == 0 ? null : Text(random), Moment(random));
        if (random.Next(3) == 0)
        {
            return OfficeEntries.Release(OfficeEntries.NewId(), Text(random), moment) with { Tenant = tenant };
        }

        return OfficeEntries.Decision(random, Chains.Noon) with
        {
            OccurredAt = moment,
            Tenant = tenant,
            Subject = Text(random),
            ActorId = Text(random),
            GrantName = random.Next(3) == 0 ? null : Text(random),
            Outcome = Enum.GetValues<Outcome>()[random.Next(Enum.GetValues<Outcome>().Length)],
            EmergencyId = random.Next(4) == 0 ? OfficeEntries.NewId() : null,
            IsEntireRecord = random.Next(4) == 0,
            ExpiresAt = moment,
        };
    }

    /// <summary>Any query, most of which find something.</summary>
    public static DisclosureQuery Query(Random random, IReadOnlyList<string> writers)
    {
        bool Asks() => random.Next(6) == 0;
        return new DisclosureQuery
        {
            Writer = Asks() ? writers[random.Next(writers.Count)] : null,
            Tenant = Asks() ? Text(random) : null,
            Subject = Asks() ? Text(random) : null,
            ActorId = Asks() ? Text(random) : null,
            GrantName = Asks() ? Text(random) : null,
            Outcome = Asks() ? Enum.GetValues<Outcome>()[random.Next(Enum.GetValues<Outcome>().Length)] : null,
            Activity = Asks() ? (Activity)random.Next(1, 4) : null,
            IsEmergency = Asks() ? random.Next(2) == 0 : null,
            IsEntireRecord = Asks() ? random.Next(2) == 0 : null,
            From = Asks() ? Moment(random) : null,
            Until = Asks() ? Moment(random) : null,
        };
    }
}
