using System.Globalization;

namespace MinNecessary.Tests.Masking;

/// <summary>Cultures whose casing, digits or calendar differ from the invariant one.</summary>
internal static class Cultures
{
    public static readonly string[] Names = ["tr-TR", "az-Latn-AZ", "lt-LT", "th-TH", "ar-SA", "fa-IR", "he-IL", "ja-JP", "hi-IN", "en-US", ""];

    /// <summary>Runs <paramref name="check"/> under each culture, with each of its calendars.</summary>
    public static void ForEach(Action check)
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            foreach (string name in Names)
            {
                foreach (Calendar calendar in CultureInfo.GetCultureInfo(name).OptionalCalendars)
                {
                    var culture = (CultureInfo)CultureInfo.GetCultureInfo(name).Clone();
                    culture.DateTimeFormat.Calendar = calendar;
                    culture.NumberFormat.DigitSubstitution = DigitShapes.NativeNational;
                    CultureInfo.CurrentCulture = culture;
                    check();
                }
            }
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    /// <summary>Runs <paramref name="make"/> under one culture, picked by <paramref name="number"/>.</summary>
    public static T Under<T>(int number, Func<T> make)
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(Names[(number & int.MaxValue) % Names.Length]);
            return make();
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
