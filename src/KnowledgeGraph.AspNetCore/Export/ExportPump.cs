using KnowledgeGraph.AspNetCore.Admission;
using KnowledgeGraph.GraphQL;

namespace KnowledgeGraph.AspNetCore.Export;

/// <summary>
/// Runs a writer on a thread of its own, a chunk at a time: it works while <see cref="Run"/> waits for it, and rests while the chunk is
/// sent. So a chunk is an operation that takes its turn among others, and a client that reads slowly holds a chunk and a thread at rest.
/// </summary>
/// <param name="write">Writes everything to the stream.</param>
internal sealed class ExportPump(Action<Stream, CancellationToken> write, CancellationToken aborted) : IOperation, IAsyncDisposable
{
    /// <summary>The bytes of a chunk.</summary>
    public const int ChunkSize = 64 * 1024;

    private static readonly TimeSpan MaxSlice = TimeSpan.FromMinutes(1);

    private readonly CancellationTokenSource _stopped = CancellationTokenSource.CreateLinkedTokenSource(aborted);
    private readonly SemaphoreSlim _turn = new(0);
    private readonly SemaphoreSlim _rest = new(0);
    private readonly byte[] _chunk = new byte[ChunkSize];
    private Task? _writer;
    private int _length;

    /// <summary>The bytes written since the last chunk.</summary>
    public ReadOnlyMemory<byte> Chunk => _chunk.AsMemory(0, _length);

    /// <summary>Whether this chunk is the last.</summary>
    public bool IsComplete { get; private set; }

    /// <summary>Has the next chunk written.</summary>
    /// <exception cref="OperationCanceledException">The client has gone.</exception>
    public GraphQLResult? Run(OperationSlice? slice)
    {
        _length = 0;
        _writer ??= Task.Factory.StartNew(Write, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        _turn.Release();
        Await(slice);
        if (IsComplete)
        {
            // A failure of the writer is one of the request.
            _writer.GetAwaiter().GetResult();
        }

        return null;
    }

    // Finding what to write may take long: it goes on among the longer operations where there is room.
    private void Await(OperationSlice? slice)
    {
        while (!_rest.Wait(slice is { Length: var length } && length < MaxSlice ? length : Timeout.InfiniteTimeSpan))
        {
            if (!slice!.TryProlong())
            {
                slice = null;
            }
        }
    }

    /// <summary>Ends the writer, which reads the facts until then.</summary>
    public async ValueTask DisposeAsync()
    {
        await _stopped.CancelAsync();
        if (_writer is not null)
        {
            await _writer.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }

        _stopped.Dispose();
        _turn.Dispose();
        _rest.Dispose();
    }

    private void Write()
    {
        try
        {
            _turn.Wait(_stopped.Token);
            using var stream = new ChunkStream(this);
            write(stream, _stopped.Token);
        }
        finally
        {
            IsComplete = true;
            _rest.Release();
        }
    }

    private void Append(ReadOnlySpan<byte> bytes)
    {
        while (!bytes.IsEmpty)
        {
            if (_length == ChunkSize)
            {
                _rest.Release();
                _turn.Wait(_stopped.Token);

                // A turn that was given after the client had gone.
                _stopped.Token.ThrowIfCancellationRequested();
            }

            var count = Math.Min(bytes.Length, ChunkSize - _length);
            bytes[..count].CopyTo(_chunk.AsSpan(_length));
            _length += count;
            bytes = bytes[count..];
        }
    }

    private sealed class ChunkStream(ExportPump pump) : Stream
    {
        private long _position;

        public override bool CanRead => false;

        public override bool CanSeek => false;

        public override bool CanWrite => true;

        public override long Length => _position;

        public override long Position
        {
            get => _position;
            set => throw new NotSupportedException();
        }

        // A chunk is sent when it is full.
        public override void Flush()
        {
        }

        public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

        public override void Write(ReadOnlySpan<byte> buffer)
        {
            pump.Append(buffer);
            _position += buffer.Length;
        }
    }
}
