using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace MinNecessary.Generators.Analysis;

/// <summary>Tells what text writers write to.</summary>
internal static class Writers
{
    /// <summary>Whether a call writes to memory: what is put there has not left it.</summary>
    public static bool WriteToMemory(IInvocationOperation call, BlockFacts facts) => call.Instance is { } writer && Values.Named(writer) is { } local
        && facts.DefinitionsOf(local).SelectMany(definition => definition.Values).Select(Values.Bare).OfType<IObjectCreationOperation>()
            .Any(creation => creation.Arguments.Any(argument => Values.Bare(argument.Value).Type?.Name == "MemoryStream"));

    /// <summary>Whether a writer is one of the console's.</summary>
    public static bool AreConsole(IOperation? receiver) => receiver is not null && Values.Bare(receiver) is IPropertyReferenceOperation { Property: { Name: "Out" or "Error" } property }
        && Propagation.NameOf(property.ContainingType) == "System.Console";
}
