using System.Collections.Concurrent;

namespace MinNecessary.Tests.Evaluation.Gates;

/// <summary>A condition that answers as the test says, and remembers for whom it was asked.</summary>
internal sealed class StatedCondition(string name, Func<FactRequest, bool?> answer) : ICondition
{
    public string Name { get; } = name;

    public ConcurrentQueue<string> Asked { get; } = [];

    public ValueTask<bool?> CheckAsync(FactRequest request, CancellationToken cancellationToken)
    {
        Asked.Enqueue(request.Subject);
        return ValueTask.FromResult(answer(request));
    }
}
