namespace BillingDesk.Tests;

/// <summary>The same bytes again and again, without holding them more than once.</summary>
internal sealed class RepeatedStream(byte[] bytes, int repeats) : Stream
{
    private long _position;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => (long)bytes.Length * repeats;

    public override long Position
    {
        get => _position;
        set => throw new NotSupportedException();
    }

    public override int Read(byte[] buffer, int offset, int count)
    {
        int start = (int)(_position % bytes.Length);
        int length = (int)Math.Min(Math.Min(count, bytes.Length - start), Length - _position);
        Array.Copy(bytes, start, buffer, offset, length);
        _position += length;
        return length;
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
