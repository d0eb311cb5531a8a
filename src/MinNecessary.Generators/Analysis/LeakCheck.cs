using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using MinNecessary.Generators.Diagnostics;

namespace MinNecessary.Generators.Analysis;

/// <summary>Judges each place of one body that lets a value out.</summary>
internal sealed class LeakCheck(UsageCompilation usage, BlockFacts facts, ISymbol owner, Action<Diagnostic> report)
{
    private const string Screen = "MN0202";

    private static readonly SinkRule Answer = new("", WebSinks.Response) { BecomesView = true };

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
                case ISimpleAssignmentOperation assignment:
                    JudgeAssignment(assignment);
                    break;
                case IReturnOperation { ReturnedValue: { } value } result when usage.Endpoints.IsAnswer(result, owner):
                    JudgeValue(result, value, null, Answer, "return");
                    break;
                default:
                    break;
            }
        }
    }

    private void JudgeCall(IInvocationOperation call)
    {
        SinkRule? found = usage.Sinks.Find(call);
        KeptDecisionCheck.OfCall(call, found, report);
        if (found is { } rule && !Writers.WriteToMemory(call, facts))
        {
            IEnumerable<IArgumentOperation> handed = call.TargetMethod.IsExtensionMethod ? call.Arguments.Where(argument => argument.Parameter?.Ordinal > 0) : call.Arguments;
            Judge(call, handed.Where(argument => rule.Takes(argument.Parameter)), Values.Receiver(call), rule, NameOf(call.TargetMethod));
        }
        else if (EndpointChain.IsMap(call.TargetMethod))
        {
            JudgeHandler(call);
        }
        else if (LogMethods.IsDelegate(call.TargetMethod))
        {
            Judge(call, call.Arguments, call.Instance, new SinkRule("", LogMethods.Id), "ILogger");
        }
        else if (LogMethods.IsOne(call.TargetMethod))
        {
            Judge(call, call.Arguments, null, new SinkRule("", LogMethods.Id), NameOf(call.TargetMethod), (argument, origin) => !LogMethods.Redacts(argument.Parameter, origin, usage.Types));
        }
        else if (call.TargetMethod.Name.StartsWith("Write", StringComparison.Ordinal) && Writers.AreConsole(call.Instance))
        {
            Judge(call, call.Arguments, null, new SinkRule("", Screen), NameOf(call.TargetMethod));
        }
        else if (ExceptionText.IsIn(call, usage))
        {
            Judge(call, call.Arguments, null, new SinkRule("", ExceptionText.Id), NameOf(call.TargetMethod));
        }
    }

    // Of a method that is mapped to a route, its type says what it answers with.
    private void JudgeHandler(IInvocationOperation map)
    {
        foreach (IArgumentOperation argument in map.Arguments)
        {
            if (Values.Method(argument.Value) is { } handler && Endpoints.AnswerOf(handler, usage.Types) is { } model
                && usage.Endpoints.KindOf(map, handler, facts) == EndpointKind.Raw && !usage.Allowed.IsWithin(handler) && !usage.Allowed.IsWithin(owner))
            {
                report(Diagnostic.Create(Descriptors.Find(WebSinks.Response), argument.Syntax.GetLocation(), new Origin(model, argument).Text, handler.Name));
            }
        }
    }

    private void JudgeCreation(IObjectCreationOperation creation)
    {
        if (usage.IsException(creation.Type))
        {
            Judge(creation, creation.Arguments.Where(argument => ExceptionText.Takes(argument.Parameter, creation.Type!)), null, new SinkRule("", ExceptionText.Id), creation.Type!.Name);
        }
        else if (usage.Sinks.Find(creation) is { } rule && !FileOpening.IsOfExisting(creation))
        {
            Judge(creation, creation.Arguments, null, rule, creation.Type!.Name);
        }
    }

    private void JudgeAssignment(ISimpleAssignmentOperation assignment)
    {
        switch (assignment.Target)
        {
            case IPropertyReferenceOperation property when usage.Sinks.Find(property) is { } rule:
                JudgeValue(assignment, assignment.Value, property.Instance, rule, $"{property.Property.ContainingType.Name}.{property.Property.Name}");
                break;
            case IPropertyReferenceOperation property when ExceptionText.IsData(property, usage):
                JudgeValue(assignment, assignment.Value, null, new SinkRule("", ExceptionText.Id), "Exception.Data");
                break;
            case IDynamicMemberReferenceOperation { Instance: IPropertyReferenceOperation { Property.Name: "ViewBag" } } bag:
                JudgeValue(assignment, assignment.Value, null, new SinkRule("", WebSinks.Response), $"ViewBag.{bag.MemberName}");
                break;
            default:
                break;
        }
    }

    private void Judge(IOperation place, IEnumerable<IArgumentOperation> arguments, IOperation? receiver, SinkRule rule, string through, Func<IArgumentOperation, Origin, bool>? leaks = null)
    {
        foreach (IArgumentOperation argument in arguments)
        {
            foreach (IOperation value in Elements(argument, rule))
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

        // One value of a model is text to an endpoint: nothing makes a view of that.
        if (rule.BecomesView && origin.IsModel && usage.Endpoints.KindAt(place, owner, facts) != EndpointKind.Raw)
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
    private static IEnumerable<IOperation> Elements(IArgumentOperation argument, SinkRule rule) =>
        argument.ArgumentKind == ArgumentKind.ParamArray && argument.Value is IArrayCreationOperation { Initializer: { } elements } ? elements.ElementValues
        : argument.IsImplicit && Values.IsCollection(argument.Value) ? argument.Value.ChildOperations
        : rule.OfFactories && Values.Function(argument.Value) is { } factory ? Values.Results(factory)
        : new[] { argument.Value };

    private static string NameOf(IMethodSymbol method) => $"{method.ContainingType.Name}.{method.Name}";
}
