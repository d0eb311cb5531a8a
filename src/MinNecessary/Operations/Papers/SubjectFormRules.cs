using System.Text.Json;

namespace MinNecessary.Operations;

/// <summary>How it is kept how subjects are stored: once, since what is stored is not stored anew.</summary>
internal sealed class SubjectFormRules : IHistoryRules<SubjectFormNoted, SubjectFormNoted>
{
    public string Kind => "PaperSubjects";

    public SubjectFormNoted Apply(SubjectFormNoted? before, string id, SubjectFormNoted happened, DateTimeOffset at) => happened;

    public DateTimeOffset? NextLimit(SubjectFormNoted state) => null;

    public bool IsOpen(SubjectFormNoted state) => true;

    public string? About(SubjectFormNoted state) => null;

    public byte[] Write(SubjectFormNoted happened) => JsonSerializer.SerializeToUtf8Bytes(happened, PapersJson.Default.SubjectFormNoted);

    public SubjectFormNoted Read(ReadOnlySpan<byte> content) => OperationsJson.Read(content, PapersJson.Default.SubjectFormNoted, "form of subjects");
}
