namespace MinNecessary.Policy;

/// <summary>The kinds of value that a mask fits.</summary>
[Flags]
internal enum MaskFits
{
    None = 0,
    Text = 1,
    Date = 2,
    Number = 4,
    Other = 8,
    Any = Text | Date | Number | Other,
}
