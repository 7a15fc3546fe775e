using System.IO.Pipes;

namespace KnowledgeGraph.Benchmarks.Http;

/// <summary>Asks the <see cref="StartupHook"/> in a server for its memory.</summary>
internal sealed class ServerMemory : IDisposable
{
    private readonly NamedPipeClientStream _pipe;

    public ServerMemory(string pipe)
    {
        _pipe = new NamedPipeClientStream(".", pipe, PipeDirection.InOut);
        _pipe.Connect();
    }

    /// <summary>Bytes allocated on the managed heap since the process started.</summary>
    public long Allocated => Ask(StartupHook.Allocated);

    /// <summary>Bytes on the managed heap that are in use, after a full collection.</summary>
    public long Held => Ask(StartupHook.Held);

    public void Dispose() => _pipe.Dispose();

    private long Ask(byte question)
    {
        _pipe.WriteByte(question);
        Span<byte> answer = stackalloc byte[sizeof(long)];
        _pipe.ReadExactly(answer);
        return BitConverter.ToInt64(answer);
    }
}
