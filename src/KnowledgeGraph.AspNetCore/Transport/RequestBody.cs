using System.Buffers;

namespace KnowledgeGraph.AspNetCore.Transport;

/// <summary>The body of a request in one piece of pooled memory. Dispose of it once nothing refers to it any more.</summary>
internal sealed class RequestBody : IDisposable
{
    /// <summary>For bodies whose length is not announced; longer ones double it.</summary>
    private const int InitialSize = 4 * 1024;

    private byte[] _buffer = [];
    private int _length;

    public ReadOnlyMemory<byte> Bytes => _buffer.AsMemory(0, _length);

    /// <summary>Reads to the end of the body.</summary>
    /// <returns>What is wrong: more than <paramref name="maxSize"/> bytes, or what Kestrel refuses. Null if nothing is.</returns>
    public async ValueTask<RequestError?> ReadAsync(HttpRequest request, int maxSize)
    {
        if (request.ContentLength > maxSize)
        {
            return RequestError.TooLarge(maxSize);
        }

        var reader = request.BodyReader;
        EnsureRoom((int)(request.ContentLength ?? InitialSize));
        try
        {
            while (true)
            {
                var read = await reader.ReadAsync(request.HttpContext.RequestAborted);
                var isWithin = _length + read.Buffer.Length <= maxSize;
                if (isWithin)
                {
                    Take(read.Buffer);
                }

                reader.AdvanceTo(read.Buffer.End);
                if (!isWithin)
                {
                    return RequestError.TooLarge(maxSize);
                }

                if (read.IsCompleted)
                {
                    return null;
                }
            }
        }
        catch (BadHttpRequestException exception)
        {
            return RequestError.Of(exception);
        }
    }

    public void Dispose()
    {
        _length = 0;
        Return(Interlocked.Exchange(ref _buffer, []));
    }

    private void Take(in ReadOnlySequence<byte> bytes)
    {
        var length = (int)bytes.Length;
        EnsureRoom(_length + length);
        bytes.CopyTo(_buffer.AsSpan(_length));
        _length += length;
    }

    private void EnsureRoom(int size)
    {
        if (size <= _buffer.Length)
        {
            return;
        }

        var larger = ArrayPool<byte>.Shared.Rent(Math.Max(size, _buffer.Length * 2));
        Bytes.CopyTo(larger);
        Return(_buffer);
        _buffer = larger;
    }

    private static void Return(byte[] buffer)
    {
        if (buffer.Length > 0)
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }
}
