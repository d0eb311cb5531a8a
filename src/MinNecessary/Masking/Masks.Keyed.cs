using System.Buffers.Binary;

namespace MinNecessary;

public static partial class Masks
{
    private const int LargestShift = 182;

    /// <summary>
    /// Moves a date by a number of days that is the same for all dates of one subject, 1 to 182 either way, from a keyed hash of
    /// the subject (HMAC-SHA-256, RFC 2104). Not reversible without the key; repeatable; format-preserving; reveals the time
    /// between two dates of one subject. It is an internal pseudonym and not de-identification: what is derived from the
    /// subject is no code that 45 CFR 164.514(c) allows.
    /// </summary>
    /// <param name="value">The date.</param>
    /// <param name="context">The decision's context, for its key and subject.</param>
    /// <returns>
    /// Another date, never the same; null for null, and in the years 1 and 9999: what was never set and what never ends would, moved,
    /// tell by how much all dates of the subject are.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="context"/> is null.</exception>
    /// <exception cref="InvalidOperationException">No key is registered.</exception>
    public static DateOnly? DateShift(DateOnly? value, MaskContext context)
    {
        int days = ShiftOf(context);
        return value is { } date && date.Year != DateOnly.MinValue.Year && date.Year != DateOnly.MaxValue.Year ? date.AddDays(days) : null;
    }

    /// <inheritdoc cref="DateShift(DateOnly?, MaskContext)"/>
    /// <remarks>The time of day is left out: with it, two systems' records of one event could be joined.</remarks>
    public static DateTime? DateShift(DateTime? value, MaskContext context) =>
        DateShift(DayOf(value), context)?.ToDateTime(TimeOnly.MinValue, value!.Value.Kind);

    /// <inheritdoc cref="DateShift(DateTime?, MaskContext)"/>
    public static DateTimeOffset? DateShift(DateTimeOffset? value, MaskContext context) =>
        DateShift(value?.Date, context) is { } shifted ? new DateTimeOffset(shifted, TimeSpan.Zero) : null;

    /// <summary>
    /// Replaces a value by a keyed hash of it (HMAC-SHA-256, RFC 2104): 22 letters, digits, hyphens and underscores, 128 bits. Not
    /// reversible without the key; repeatable, so that equal values look equal; not format-preserving; reveals which values are
    /// equal. It is an internal pseudonym and not de-identification (45 CFR 164.514(c)).
    /// </summary>
    /// <param name="value">The value; null stays null.</param>
    /// <param name="context">The decision's context, for its key.</param>
    /// <returns>The pseudonym; null for null or empty text.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="context"/> is null.</exception>
    /// <exception cref="InvalidOperationException">No key is registered.</exception>
    public static string? Pseudonym(string? value, MaskContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        if (string.IsNullOrEmpty(value))
        {
            return null;
        }

        Span<byte> hash = stackalloc byte[KeyedHash.Length];
        KeyedHash.Compute(context.Key.Span, "pseudonym", value, hash);
        Span<char> text = stackalloc char[KeyedHash.TextLength];
        KeyedHash.Write(hash, text);
        return new string(text);
    }

    private static int ShiftOf(MaskContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        Span<byte> hash = stackalloc byte[KeyedHash.Length];
        KeyedHash.Compute(context.Key.Span, "date shift", context.Subject, hash);

        // 2 x 182 outcomes without zero; of 64 bits, the remainder's bias is nothing.
        int outcome = (int)(BinaryPrimitives.ReadUInt64BigEndian(hash) % (2 * LargestShift));
        return outcome < LargestShift ? outcome - LargestShift : outcome - LargestShift + 1;
    }
}
