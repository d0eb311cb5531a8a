namespace MinNecessary.Policy;

/// <summary>The type of what a mask shows.</summary>
internal enum MaskResult
{
    /// <summary>Text for every value.</summary>
    Text,

    /// <summary>Text, or null where the value cannot be masked.</summary>
    TextOrWithheld,

    /// <summary>A year, as a number.</summary>
    Year,

    /// <summary>The type of the value, or null where the value cannot be masked.</summary>
    SameOrWithheld,
}
