using System.Net;

namespace KnowledgeGraph.Testing.Soak;

/// <summary>A body of which half is sent; then the sender gives up.</summary>
public sealed class BrokenOffContent : HttpContent
{
    private static readonly byte[] Body = """{"query":"{ factSet { contentHash } }"}"""u8.ToArray();

    public BrokenOffContent() => Headers.ContentType = new("application/json");

    protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context)
    {
        await stream.WriteAsync(Body.AsMemory(0, Body.Length / 2));
        await stream.FlushAsync();
        throw new IOException("The sender has given up.");
    }

    protected override bool TryComputeLength(out long length)
    {
        length = Body.Length;
        return true;
    }
}
