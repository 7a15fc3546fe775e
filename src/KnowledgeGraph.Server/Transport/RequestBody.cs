using System.Buffers;

namespace KnowledgeGraph.Server.Transport;

/// <summary>The body of a request in one piece of pooled memory. Dispose of it once nothing refers to it any more.</summary>
internal sealed class RequestBody : IDisposable
{
    /// <summary>For bodies whose length is not announced; longer ones double it.</summary>
    private const int InitialSize = 4 * 1024;

    private byte[] _buffer = [];
    private int _length;

    public ReadOnlyMemory<byte> Bytes => _buffer.AsMemory(0, _length);

    /// <summary>Reads to the end of the body.</summary>
    /// <returns>What is wrong: more than <paramref name="maximum"/> bytes, or what Kestrel refuses. Null if nothing is.</returns>
    public async ValueTask<RequestError?> ReadAsync(HttpRequest request, int maximum)
    {
        if (request.ContentLength > maximum)
        {
            return RequestError.TooLarge(maximum);
        }

        // One byte more than announced: the read that finds the end needs room to look.
        EnsureRoom((int)(request.ContentLength ?? InitialSize) + 1);
        try
        {
            while (await request.Body.ReadAsync(_buffer.AsMemory(_length), request.HttpContext.RequestAborted) is > 0 and var read)
            {
                _length += read;
                if (_length > maximum)
                {
                    return RequestError.TooLarge(maximum);
                }

                EnsureRoom(_length + 1);
            }
        }
        catch (BadHttpRequestException exception)
        {
            return RequestError.Of(exception);
        }

        return null;
    }

    public void Dispose()
    {
        _length = 0;
        Return(Interlocked.Exchange(ref _buffer, []));
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
