using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace MinNecessary.Generators.Analysis;

/// <summary>How assignments, deconstructions and calls that add something give locals their values.</summary>
internal sealed partial class BlockFacts
{
    private static readonly HashSet<string> Adding = new(StringComparer.Ordinal)
    {
        "Add", "AddRange", "AddFirst", "AddLast", "Append", "AppendLine", "AppendFormat", "AppendJoin", "Enqueue", "Insert", "Push", "TryAdd", "Write", "WriteLine",
    };

    private void ReadAssignment(ISimpleAssignmentOperation assignment)
    {
        ISymbol? target = Values.Named(assignment.Target);
        if (target is not null)
        {
            Define(target, assignment, [assignment.Value]);
        }
        else if (assignment.Target is IPropertyReferenceOperation { Property.IsIndexer: true, Instance: { } list })
        {
            Define(Values.Named(list), assignment, [assignment.Value], replaces: false);
        }
        else if (assignment.Target is IArrayElementReferenceOperation element)
        {
            Define(Values.Named(element.ArrayReference), assignment, [assignment.Value], replaces: false);
        }
    }

    // Of two tuples, element by element; of a value with parts, by the names of the elements.
    private void ReadDeconstruction(IDeconstructionAssignmentOperation deconstruction, ITupleOperation targets)
    {
        var values = Values.Bare(deconstruction.Value) as ITupleOperation;
        for (int index = 0; index < targets.Elements.Length; index++)
        {
            IOperation target = targets.Elements[index] is IDeclarationExpressionOperation declaration ? declaration.Expression : targets.Elements[index];
            if (values is not null && values.Elements.Length == targets.Elements.Length)
            {
                Define(Values.Named(target), deconstruction, [values.Elements[index]]);
            }
            else if (deconstruction.Value.Type is INamedTypeSymbol { IsTupleType: true } tuple && index < tuple.TupleElements.Length)
            {
                Define(Values.Named(target), deconstruction, [deconstruction.Value], part: Values.PartName(tuple.TupleElements[index]));
            }
        }
    }

    // A builder or a list holds afterwards what it held before, and what was added to it.
    private void ReadAddition(IInvocationOperation invocation)
    {
        if (invocation.Instance is null || !Adding.Contains(invocation.TargetMethod.Name))
        {
            return;
        }

        IOperation receiver = Values.Bare(invocation.Instance);
        while (receiver is IInvocationOperation { Instance: { } inner } chained && Adding.Contains(chained.TargetMethod.Name))
        {
            receiver = Values.Bare(inner);
        }

        Define(Values.Named(receiver), invocation, [.. invocation.Arguments.Select(argument => argument.Value)], replaces: false);
    }
}
