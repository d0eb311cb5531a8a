using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using MinNecessary.Generators.Diagnostics;

namespace MinNecessary.Generators.Analysis;

/// <summary>A view does not go back into its model: what it masks or withholds would be written over what is true.</summary>
internal sealed class WrittenViewCheck(UsageCompilation usage, BlockFacts facts, Action<Diagnostic> report)
{
    private const string Id = "MN0215";

    public void Run(IOperation candidate)
    {
        switch (candidate)
        {
            case IObjectCreationOperation creation when usage.Types.IsModel(creation.Type):
                ReportFirst(Given(creation).Concat(Given(creation.Initializer)), creation.Type!);
                break;
            case IWithOperation copy when usage.Types.IsModel(copy.Type):
                ReportFirst(Given(copy.Initializer), copy.Type!);
                break;
            case ISimpleAssignmentOperation { Parent: not IObjectOrCollectionInitializerOperation, Target: IMemberReferenceOperation { Instance: { } instance } target } assignment when usage.Types.IsModel(instance.Type):
                ReportFirst([(target.Member, assignment.Value)], instance.Type!);
                break;
            default:
                break;
        }
    }

    // One object is one mistake, however many members it takes over.
    private void ReportFirst(IEnumerable<(ISymbol Member, IOperation Value)> given, ITypeSymbol model)
    {
        foreach ((ISymbol member, IOperation value) in given)
        {
            if (usage.Types.KindOf(member) == MemberKind.Phi && ShownBy(value, 0) is { } view && GeneratedViews.IsViewOf(view, model))
            {
                report(Diagnostic.Create(Descriptors.Find(Id), value.Syntax.GetLocation(), view.Name, model.Name, member.Name));
                return;
            }
        }
    }

    private static IEnumerable<(ISymbol Member, IOperation Value)> Given(IObjectOrCollectionInitializerOperation? initializer) => (initializer?.Initializers.OfType<ISimpleAssignmentOperation>() ?? [])
        .Where(assignment => assignment.Target is IMemberReferenceOperation).Select(assignment => (((IMemberReferenceOperation)assignment.Target).Member, assignment.Value));

    // A record's parameters are members of their names.
    private static IEnumerable<(ISymbol Member, IOperation Value)> Given(IObjectCreationOperation creation) => creation.Type is { IsRecord: true } record
        ? creation.Arguments.SelectMany(argument => record.GetMembers(argument.Parameter?.Name ?? "").OfType<IPropertySymbol>().Select(member => ((ISymbol)member, argument.Value)))
        : [];

    // The view whose member a value is; null where it is none's.
    private ITypeSymbol? ShownBy(IOperation value, int depth)
    {
        return depth > 4 ? null : Values.Bare(value) switch
        {
            IPropertyReferenceOperation { Instance: { } instance } when GeneratedViews.IsView(instance.Type) => instance.Type,
            IConditionalAccessOperation access => ShownBy(access.WhenNotNull, depth + 1),
            IPropertyReferenceOperation { Instance: IConditionalAccessInstanceOperation receiver } when GeneratedViews.IsView(receiver.Type) => receiver.Type,
            ICoalesceOperation coalesce => ShownBy(coalesce.Value, depth + 1),
            ILocalReferenceOperation local => ReachingDefinitions.Of(facts.DefinitionsOf(local.Local), local).Definitions.SelectMany(definition => definition.Values)
                .Select(given => ShownBy(given, depth + 1)).FirstOrDefault(view => view is not null),
            _ => null,
        };
    }
}
