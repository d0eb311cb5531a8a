using System.Text.Json;

namespace MinNecessary.Operations;

/// <summary>How restrictions are kept.</summary>
internal sealed class RestrictionRules : IHistoryRules<RegisteredRestriction, RestrictionEvent>
{
    public const string Name = "Restriction";

    public string Kind => Name;

    public RegisteredRestriction Apply(RegisteredRestriction? before, string id, RestrictionEvent happened, DateTimeOffset at) => happened switch
    {
        RestrictionAgreed agreed when before is null => new RegisteredRestriction
        {
            Restriction = agreed.Restriction,
            Tenant = agreed.Tenant,
            StoredSubject = agreed.Subject,
            EnteredAt = at,
            EnteredBy = agreed.By,
            Why = agreed.Why,
        },
        RestrictionTerminated ended when before is not null => before with
        {
            Restriction = before.Restriction with { EndedBy = ended.EndedBy, EndedOn = ended.EndedOn },
            EndEnteredAt = at,
            EndEnteredBy = ended.By,
            EndWhy = ended.Why,
        },
        _ => throw new FormatException("A record of a restriction does not follow on the one before it."),
    };

    // One that ends is a restriction less, and so needs no one to notice.
    public DateTimeOffset? NextLimit(RegisteredRestriction state) => null;

    public bool IsOpen(RegisteredRestriction state) => state.Restriction.EndedBy != RestrictionEnd.Individual;

    public string? About(RegisteredRestriction state) => state.StoredSubject;

    public byte[] Write(RestrictionEvent happened) => JsonSerializer.SerializeToUtf8Bytes(happened, PapersJson.Default.RestrictionEvent);

    public RestrictionEvent Read(ReadOnlySpan<byte> content) => OperationsJson.Read(content, PapersJson.Default.RestrictionEvent, "restriction");
}
