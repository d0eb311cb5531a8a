namespace MinNecessary.Policy;

internal enum PolicyNodeKind
{
    Object,
    List,
    Text,
    Other,
}
