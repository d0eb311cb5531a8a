using Xunit.Abstractions;

namespace MutantRunner;

/// <summary>Stops at the first test that fails, and remembers which.</summary>
internal sealed class FirstFailure : Xunit.LongLivedMarshalByRefObject, IMessageSink
{
    public string? Failed { get; private set; }

    public bool OnMessage(IMessageSinkMessage message)
    {
        switch (message)
        {
            case ITestFailed failed:
                Failed ??= MutatedSuite.NameOf(failed.TestCase);
                if (Environment.GetEnvironmentVariable("MUTANT_RUNNER_SAYS") is not null)
                {
                    Console.WriteLine($"{failed.Test.DisplayName}: {string.Join(" ", failed.Messages)}");
                }

                break;
            case IErrorMessage error:
                Failed ??= error.ExceptionTypes.FirstOrDefault() ?? "error";
                break;
        }

        return Failed is null;
    }
}
