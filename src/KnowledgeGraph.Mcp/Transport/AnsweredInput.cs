namespace KnowledgeGraph.Mcp.Transport;

/// <summary>
/// An input that ends only when everything that came in is answered: the protocol's transport sends nothing more after the end of its input.
/// </summary>
/// <param name="input">The input.</param>
/// <param name="answered">Waits until nothing is left to answer.</param>
internal sealed class AnsweredInput(Stream input, Func<CancellationToken, Task> answered) : Stream
{
    private const byte LineFeed = (byte)'\n';

    private byte _last = LineFeed;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        if (buffer.IsEmpty)
        {
            return 0;
        }

        // Reading a console cannot be cancelled: the wait is.
        var count = await input.ReadAsync(buffer, cancellationToken).AsTask().WaitAsync(cancellationToken);
        if (count > 0)
        {
            _last = buffer.Span[count - 1];
            return count;
        }

        if (_last != LineFeed)
        {
            // The last message has no end of line. It must be read before its answer can be awaited.
            buffer.Span[0] = _last = LineFeed;
            return 1;
        }

        await answered(cancellationToken);
        return 0;
    }

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
