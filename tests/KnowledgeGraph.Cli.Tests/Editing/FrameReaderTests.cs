using System.Text;
using KnowledgeGraph.Cli.Editing.Protocol;

namespace KnowledgeGraph.Cli.Tests.Editing;

public sealed class FrameReaderTests
{
    [Theory]
    [InlineData("Content-Length: 2\r\n\r\n{}", "{}")]
    [InlineData("Content-Type: x\r\ncontent-length:2\r\n\r\n{}", "{}")]
    [InlineData("Content-Length: 2\n\n{}", "{}")]
    [InlineData("Content-Length: 0\r\n\r\n", "")]
    public async Task Message_WithItsLength_IsRead(string text, string body) => (await ReadAllAsync(text)).ShouldBe([body]);

    [Theory]
    [InlineData("")]
    [InlineData("Content-Length: 2\r\n")]
    [InlineData("Content-Length: 3\r\n\r\n{}")]
    public async Task End_InTheMiddle_IsTheEnd(string text) => (await ReadAllAsync(text)).ShouldBeEmpty();

    [Theory]
    [InlineData("\r\n\r\n{}", "The header of a message has no Content-Length.")]
    [InlineData("Content-Length: -1\r\n\r\n", "The Content-Length of a message is not a number of bytes.")]
    [InlineData("Content-Length: 99999999999999999999\r\n\r\n", "The Content-Length of a message is not a number of bytes.")]
    public async Task Header_WithoutALength_IsRefused(string text, string message) =>
        (await Should.ThrowAsync<FrameException>(() => ReadAllAsync(text))).Message.ShouldBe(message);

    [Fact]
    public async Task Header_ThatDoesNotEnd_IsRefused() =>
        (await Should.ThrowAsync<FrameException>(() => ReadAllAsync(new string('x', 10_000)))).Message.ShouldBe("The header of a message is longer than 8192 bytes.");

    [Fact]
    public async Task Body_ThatIsTooLong_IsSkipped()
    {
        const int Length = FrameReader.MaxBodyBytes + 1;
        var text = $"Content-Length: {Length}\r\n\r\n{new string(' ', Length)}Content-Length: 2\r\n\r\n{{}}";

        (await ReadAllAsync(text)).ShouldBe([$"The message has {Length} bytes; at most {FrameReader.MaxBodyBytes} are read.", "{}"]);
    }

    [Fact]
    public void AnyBytes_AreMessagesOrARefusal() => RandomTest.Run(random =>
    {
        string[] parts = ["Content-Length: ", "2", "\r\n", "\n", "\r\n\r\n", "{}", "\0", "é", ":", "999", "Content-Type: x", " "];
        for (var run = 0; run < 2_000; run++)
        {
            var text = string.Concat(Enumerable.Range(0, random.Next(20)).Select(_ => parts[random.Next(parts.Length)]));
            var (whole, fault) = Read(text, oneByteAtATime: false);

            // However the bytes come, the messages are the same, and they are in the text, in this order.
            Read(text, oneByteAtATime: true).Fault.ShouldBe(fault, text);
            Read(text, oneByteAtATime: true).Bodies.ShouldBe(whole, text);
            var from = 0;
            foreach (var body in whole.Select(body => body.TrimEnd('\uFFFD').TrimStart('\uFFFD')))
            {
                from = text.IndexOf(body, from, StringComparison.Ordinal) + body.Length;
                from.ShouldBeGreaterThanOrEqualTo(body.Length, text);
            }
        }
    });

    private static (IReadOnlyList<string> Bodies, string? Fault) Read(string text, bool oneByteAtATime)
    {
        var bodies = new List<string>();
        try
        {
            ReadAllAsync(text, bodies, oneByteAtATime).GetAwaiter().GetResult();
            return (bodies, null);
        }
        catch (FrameException exception)
        {
            return (bodies, exception.Message);
        }
    }

    private static async Task<IReadOnlyList<string>> ReadAllAsync(string text)
    {
        var bodies = new List<string>();
        await ReadAllAsync(text, bodies, oneByteAtATime: false);
        return bodies;
    }

    private static async Task ReadAllAsync(string text, List<string> bodies, bool oneByteAtATime)
    {
        using var bytes = new MemoryStream(Encoding.UTF8.GetBytes(text));
        var reader = new FrameReader(oneByteAtATime ? new SlowStream(bytes) : bytes);
        while (await reader.ReadAsync(CancellationToken.None) is { } frame)
        {
            bodies.Add(frame.Fault ?? Encoding.UTF8.GetString(frame.Body));
        }
    }

    /// <summary>Gives one byte at a time, as a pipe may.</summary>
    private sealed class SlowStream(Stream inner) : MemoryStream
    {
        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
            inner.ReadAsync(buffer[..Math.Min(1, buffer.Length)], cancellationToken);
    }
}
