using System.ComponentModel;
using System.Globalization;

namespace MinNecessary;

/// <summary>Calls an organisation's own masks. Called by generated code; safe for concurrent use.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class OwnMask
{
    /// <summary>Masks a value of a reference type.</summary>
    /// <typeparam name="T">The value's type.</typeparam>
    /// <param name="name">The mask's name.</param>
    /// <param name="value">The value; null stays null.</param>
    /// <param name="mask">The organisation's method.</param>
    /// <returns>What the method returns; null where that is the value itself.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="mask"/> is null.</exception>
    /// <exception cref="InvalidOperationException">The method threw; its exception is left out, since it may hold the value.</exception>
    public static string? Apply<T>(string name, T? value, Func<T, string?> mask)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(mask);
        return value is null ? null : Call(name, value, mask);
    }

    /// <summary>Masks a value of a value type.</summary>
    /// <typeparam name="T">The value's type.</typeparam>
    /// <param name="name">The mask's name.</param>
    /// <param name="value">The value; null stays null.</param>
    /// <param name="mask">The organisation's method.</param>
    /// <returns>What the method returns; null where that is the value itself.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="mask"/> is null.</exception>
    /// <exception cref="InvalidOperationException">The method threw; its exception is left out, since it may hold the value.</exception>
    public static string? Apply<T>(string name, T? value, Func<T, string?> mask)
        where T : struct
    {
        ArgumentNullException.ThrowIfNull(mask);
        return value is { } given ? Call(name, given, mask) : null;
    }

    private static string? Call<T>(string name, T value, Func<T, string?> mask)
        where T : notnull
    {
        string? shown;
        try
        {
            shown = mask(value);
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            throw new InvalidOperationException($"Mask '{name}' threw {exception.GetType().Name}, so the view was not made. Its message is left out: it may hold the value. Let the mask return null for what it cannot mask.");
        }

        return shown is null || string.Equals(shown, Convert.ToString(value, CultureInfo.InvariantCulture), StringComparison.Ordinal) || string.Equals(shown, value.ToString(), StringComparison.Ordinal) ? null : shown;
    }
}
