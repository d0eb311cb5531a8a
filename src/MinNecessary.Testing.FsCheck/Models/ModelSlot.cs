namespace MinNecessary.Testing;

/// <summary>A member of a model that a value can be given to, with what is asked of it often.</summary>
internal sealed class ModelSlot(ModelMember member)
{
    public ModelMember Member { get; } = member;

    public string Name { get; } = member.Name;

    public Type Type { get; } = member.Type;

    /// <summary>Whether null may stand there. A subject is never null: about nobody nothing is decided.</summary>
    public bool IsNullable { get; } = member.IsNullable && !member.IsSubject;

    public bool IsSubject { get; } = member.IsSubject;

    public bool IsLabel { get; } = member.IsLabel;
}
