using Xunit.Abstractions;

namespace MutantRunner;

/// <summary>Where a test stands in its file is nobody's question here.</summary>
internal sealed class NoSources : Xunit.LongLivedMarshalByRefObject, ISourceInformationProvider
{
    public ISourceInformation GetSourceInformation(ITestCase testCase) => new Xunit.Sdk.SourceInformation();

    public void Dispose()
    {
    }
}
