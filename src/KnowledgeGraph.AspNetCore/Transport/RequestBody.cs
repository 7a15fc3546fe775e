using System.Buffers;
using System.IO.Pipelines;

namespace KnowledgeGraph.AspNetCore.Transport;

/// <summary>
/// The body of a request in one piece: where the server has received it, if that is in one piece, or else in pooled memory. Dispose of it once
/// nothing refers to it any more.
/// </summary>
internal sealed class RequestBody : IDisposable
{
    /// <summary>For bodies whose length is not announced; longer ones double it.</summary>
    private const int InitialSize = 4 * 1024;

    private PipeReader? _reader;
    private SequencePosition _end;
    private byte[] _buffer = [];
    private int _length;

    public ReadOnlyMemory<byte> Bytes { get; private set; }

    /// <summary>Reads to the end of the body.</summary>
    /// <returns>What is wrong: more than <paramref name="maxSize"/> bytes, or what Kestrel refuses. Null if nothing is.</returns>
    public ValueTask<RequestError?> ReadAsync(HttpRequest request, int maxSize)
    {
        if (request.ContentLength > maxSize)
        {
            return new(RequestError.TooLarge(maxSize));
        }

        var reader = request.BodyReader;
        var reading = reader.ReadAsync(request.HttpContext.RequestAborted);
        if (!reading.IsCompletedSuccessfully)
        {
            return CopyAsync(request, reader, reading, maxSize);
        }

        var read = reading.Result;
        if (!read.IsCompleted || !read.Buffer.IsSingleSegment || read.Buffer.Length > maxSize)
        {
            return CopyAsync(request, reader, new(read), maxSize);
        }

        (_reader, _end, Bytes) = (reader, read.Buffer.End, read.Buffer.First);
        return default;
    }

    public void Dispose()
    {
        Bytes = default;
        Interlocked.Exchange(ref _reader, null)?.AdvanceTo(_end);
        Return(Interlocked.Exchange(ref _buffer, []));
    }

    private async ValueTask<RequestError?> CopyAsync(HttpRequest request, PipeReader reader, ValueTask<ReadResult> reading, int maxSize)
    {
        EnsureRoom((int)(request.ContentLength ?? InitialSize));
        try
        {
            while (true)
            {
                var read = await reading;
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
                    Bytes = _buffer.AsMemory(0, _length);
                    return null;
                }

                reading = reader.ReadAsync(request.HttpContext.RequestAborted);
            }
        }
        catch (BadHttpRequestException exception)
        {
            return RequestError.Of(exception);
        }
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
        _buffer.AsSpan(0, _length).CopyTo(larger);
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
