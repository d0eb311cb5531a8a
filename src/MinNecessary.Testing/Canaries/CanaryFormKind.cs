namespace MinNecessary.Testing;

/// <summary>What of a form has to occur for it to be a find.</summary>
internal enum CanaryFormKind
{
    /// <summary>Text that nothing else has: all of it, or a part longer than any mask shows.</summary>
    Text,

    /// <summary>All of it, anywhere.</summary>
    Whole,

    /// <summary>All of it, and no digit before or after: in a longer number it is chance.</summary>
    Number,
}
