using FsCheck;
using FsCheck.Fluent;

namespace MinNecessary.Tests.Masking;

/// <summary>Any text: FsCheck's own, hostile pieces, identifiers with separators, and very long ones.</summary>
public static class HostileStrings
{
    private const string IdentifierCharacters = "0123456789ABCxyz -./";

    public static Arbitrary<string> Strings()
    {
        Gen<string> any = ArbMap.Default.GeneratorFor<string>().Select(text => text ?? "");
        Gen<string> hostile = Gen.Choose(0, int.MaxValue).Select(seed => HostileText.Next(new System.Random(seed)));
        Gen<string> identifiers = Gen.Choose(0, int.MaxValue).Select(Identifier);
        Gen<string> longOnes = Gen.Choose(0, int.MaxValue).Select(seed => string.Concat(Enumerable.Repeat(HostileText.Next(new System.Random(seed), 4), 500)));
        return Gen.Frequency((3, any), (6, hostile), (6, identifiers), (1, longOnes)).ToArbitrary();
    }

    private static string Identifier(int seed)
    {
        var random = new System.Random(seed);
        return string.Concat(Enumerable.Range(0, random.Next(24)).Select(_ => IdentifierCharacters[random.Next(IdentifierCharacters.Length)]));
    }
}
