namespace MinNecessary;

internal sealed class FixedMaskKey(ReadOnlyMemory<byte> key) : IMaskKeySource
{
    public ReadOnlyMemory<byte> Key { get; } = key;
}
