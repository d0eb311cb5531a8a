using Xunit.Abstractions;
using Xunit.Sdk;

namespace MutantRunner;

/// <summary>Collects the tests that are to run.</summary>
internal sealed class DiscoveredTests(string[] filters) : Xunit.LongLivedMarshalByRefObject, IMessageSink
{
    public List<IXunitTestCase> Cases { get; } = [];

    public ManualResetEvent Finished { get; } = new(false);

    public bool OnMessage(IMessageSinkMessage message)
    {
        if (message is ITestCaseDiscoveryMessage { TestCase: IXunitTestCase test } && Runs(MutatedSuite.NameOf(test)))
        {
            Cases.Add(test);
        }
        else if (message is IDiscoveryCompleteMessage)
        {
            Finished.Set();
        }

        return true;
    }

    private bool Runs(string name) =>
        !filters.Where(filter => filter.StartsWith('!')).Any(filter => name.Contains(filter[1..], StringComparison.Ordinal))
        && (!filters.Any(filter => !filter.StartsWith('!')) || filters.Where(filter => !filter.StartsWith('!')).Any(filter => name.Contains(filter, StringComparison.Ordinal)));
}
