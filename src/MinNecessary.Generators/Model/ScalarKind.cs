namespace MinNecessary.Generators.Model;

/// <summary>What a mask needs to know of a value's type.</summary>
internal enum ScalarKind
{
    Other,
    Text,
    Date,
    Number,
}
