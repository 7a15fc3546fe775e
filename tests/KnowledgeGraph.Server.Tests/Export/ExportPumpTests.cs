using KnowledgeGraph.AspNetCore.Export;

namespace KnowledgeGraph.Server.Tests.Export;

public sealed class ExportPumpTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(ExportPump.ChunkSize)]
    [InlineData(ExportPump.ChunkSize + 1)]
    [InlineData((3 * ExportPump.ChunkSize) + 5)]
    public async Task Chunks_AreWhatWasWritten(int length)
    {
        var expected = new byte[length];
        new Random(length).NextBytes(expected);
        var pump = new ExportPump((stream, _) => stream.Write(expected), CancellationToken.None);
        await using (pump)
        {
            using var read = new MemoryStream();
            do
            {
                pump.Run(slice: null);
                read.Write(pump.Chunk.Span);
            }
            while (!pump.IsComplete);
            read.ToArray().ShouldBe(expected);
        }
    }

    [Fact]
    public async Task Writer_RestsBetweenChunks_AndEndsWithItsReader()
    {
        var (written, ended) = (0, false);
        var pump = new ExportPump(
            (stream, _) =>
            {
                try
                {
                    while (true)
                    {
                        stream.Write(new byte[ExportPump.ChunkSize]);
                        Interlocked.Increment(ref written);
                    }
                }
                finally
                {
                    ended = true;
                }
            },
            CancellationToken.None);
        await using (pump)
        {
            pump.Run(slice: null);
            pump.Run(slice: null);
            await Task.Delay(20);
            Volatile.Read(ref written).ShouldBe(2);
        }

        ended.ShouldBeTrue();
    }

    [Fact]
    public async Task Failure_OfTheWriter_IsThatOfTheRequest()
    {
        var pump = new ExportPump((_, _) => throw new InvalidDataException("Broken."), CancellationToken.None);
        await using (pump)
        {
            Should.Throw<InvalidDataException>(() => pump.Run(slice: null)).Message.ShouldBe("Broken.");
        }
    }

    [Fact]
    public async Task Client_ThatHasGone_EndsTheWriter()
    {
        using var aborted = new CancellationTokenSource();
        var pump = new ExportPump((stream, _) => stream.Write(new byte[2 * ExportPump.ChunkSize]), aborted.Token);
        await using (pump)
        {
            pump.Run(slice: null);
            await aborted.CancelAsync();
            Should.Throw<OperationCanceledException>(() => pump.Run(slice: null));
        }
    }
}
