using System.Text.Json;

namespace MinNecessary.Operations;

/// <summary>How agreements are kept.</summary>
internal sealed class AgreementRules : IHistoryRules<Agreement, AgreementEvent>
{
    public const string AgreementKind = "Agreement";

    public string Kind => AgreementKind;

    public Agreement Apply(Agreement? before, string id, AgreementEvent happened, DateTimeOffset at) => happened switch
    {
        AgreementSigned signed => signed.Agreement,
        AgreementEnded ended when before is not null => before with { Until = ended.Until },
        _ => throw new FormatException("A record of an agreement does not follow on the one before it."),
    };

    // An agreement that runs out denies, and so needs no one to notice.
    public DateTimeOffset? NextLimit(Agreement state) => null;

    public bool IsOpen(Agreement state) => true;

    public string? About(Agreement state) => state.Recipient;

    public byte[] Write(AgreementEvent happened) => JsonSerializer.SerializeToUtf8Bytes(happened, PeopleJson.Default.AgreementEvent);

    public AgreementEvent Read(ReadOnlySpan<byte> content) => OperationsJson.Read(content, PeopleJson.Default.AgreementEvent, "agreement");
}
