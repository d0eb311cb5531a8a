namespace MinNecessary.Generators.Model;

/// <summary>What a view does with a member.</summary>
internal enum Treatment
{
    Withheld,
    Masked,
    Full,
}
