namespace MinNecessary.Generators.Naming;

/// <summary>What sort of value a member holds, as far as it helps to tell what its name means: a date that is due is no amount that is.</summary>
[Flags]
internal enum ValueKinds
{
    None = 0,
    Text = 1,
    Date = 2,
    Amount = 4,
    Integer = 8,
    Flag = 16,
    Other = 32,
    Number = Amount | Integer,
    Any = Text | Date | Number | Flag | Other,
}
