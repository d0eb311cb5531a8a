using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using MinNecessary.Generators.Diagnostics;

namespace MinNecessary.Generators.Analysis;

/// <summary>Judges each place of one body that lets a value out.</summary>
internal sealed class LeakCheck(UsageCompilation usage, BlockFacts facts, ISymbol owner, Action<Diagnostic> report)
{
    private const string Telemetry = "MN0206";
    private const string Screen = "MN0202";

    private readonly ValueFlow _flow = new(usage.Types, usage.Allowed, facts);
    private readonly HashSet<Location> _reported = [];

    public void Run(CancellationToken cancellationToken)
    {
        foreach (IOperation candidate in facts.Candidates)
        {
            cancellationToken.ThrowIfCancellationRequested();
            switch (candidate)
            {
                case IInvocationOperation call:
                    JudgeCall(call);
                    break;
                case IObjectCreationOperation creation:
                    JudgeCreation(creation);
                    break;
                case ISimpleAssignmentOperation { Target: IPropertyReferenceOperation property } assignment:
                    JudgeAssignment(property, assignment);
                    break;
                default:
                    break;
            }
        }
    }

    private void JudgeCall(IInvocationOperation call)
    {
        if (usage.Sinks.Find(call) is { } rule)
        {
            Judge(call, call.Arguments.Where(argument => rule.Takes(argument.Parameter)), call.Instance, rule, NameOf(call.TargetMethod));
        }
        else if (LogMethods.IsOne(call.TargetMethod))
        {
            Judge(call, call.Arguments, null, new SinkRule("", LogMethods.Id), NameOf(call.TargetMethod), (argument, origin) => !LogMethods.Redacts(argument.Parameter, origin, usage.Types));
        }
        else if (call.TargetMethod.Name.StartsWith("Write", StringComparison.Ordinal) && IsConsoleWriter(call.Instance))
        {
            Judge(call, call.Arguments, null, new SinkRule("", Screen), NameOf(call.TargetMethod));
        }
        else if (ExceptionText.IsIn(call, usage))
        {
            Judge(call, call.Arguments, null, new SinkRule("", ExceptionText.Id), NameOf(call.TargetMethod));
        }
    }

    private void JudgeCreation(IObjectCreationOperation creation)
    {
        if (usage.IsException(creation.Type))
        {
            Judge(creation, creation.Arguments.Where(argument => ExceptionText.Takes(argument.Parameter, creation.Type!)), null, new SinkRule("", ExceptionText.Id), creation.Type!.Name);
        }
        else if (usage.Sinks.Find(creation) is { } rule)
        {
            Judge(creation, creation.Arguments, null, rule, creation.Type!.Name);
        }
    }

    private void JudgeAssignment(IPropertyReferenceOperation property, ISimpleAssignmentOperation assignment)
    {
        string? id = ExceptionText.IsData(property, usage) ? ExceptionText.Id
            : property.Property.Name == "DisplayName" && Propagation.NameOf(property.Property.ContainingType) == "System.Diagnostics.Activity" ? Telemetry
            : null;
        if (id is not null)
        {
            JudgeValue(assignment, assignment.Value, null, new SinkRule("", id), property.Property.IsIndexer ? "Data" : property.Property.Name);
        }
    }

    private void Judge(IOperation place, IEnumerable<IArgumentOperation> arguments, IOperation? receiver, SinkRule rule, string through, Func<IArgumentOperation, Origin, bool>? leaks = null)
    {
        foreach (IArgumentOperation argument in arguments)
        {
            foreach (IOperation value in Elements(argument))
            {
                JudgeValue(place, value, receiver, rule, through, origin => leaks?.Invoke(argument, origin) ?? true);
            }
        }
    }

    private void JudgeValue(IOperation place, IOperation value, IOperation? receiver, SinkRule rule, string through, Func<Origin, bool>? leaks = null)
    {
        if (_flow.Of(value) is not { } origin || (rule.OfModels && !origin.IsModel) || leaks?.Invoke(origin) == false || usage.Allowed.IsWithin(owner) || usage.Allowed.Covers(place, receiver))
        {
            return;
        }

        Location location = origin.At.Syntax.GetLocation();
        if (_reported.Add(location))
        {
            report(Diagnostic.Create(Descriptors.Find(rule.Id), location, origin.Text, through));
        }
    }

    // Each of many arguments for one parameter is one of its own.
    private static IEnumerable<IOperation> Elements(IArgumentOperation argument) =>
        argument.ArgumentKind == ArgumentKind.ParamArray && argument.Value is IArrayCreationOperation { Initializer: { } elements } ? elements.ElementValues : new[] { argument.Value };

    private static string NameOf(IMethodSymbol method) => $"{method.ContainingType.Name}.{method.Name}";

    private static bool IsConsoleWriter(IOperation? receiver) => receiver is not null && Values.Bare(receiver) is IPropertyReferenceOperation { Property: { Name: "Out" or "Error" } property }
        && Propagation.NameOf(property.ContainingType) == "System.Console";
}
