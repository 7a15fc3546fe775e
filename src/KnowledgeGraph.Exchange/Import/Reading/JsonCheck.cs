using System.Buffers;
using System.Text.Json;
using KnowledgeGraph.Format;

namespace KnowledgeGraph.Exchange.Import.Reading;

/// <summary>Checks a JSON document as a whole, in bounded memory.</summary>
internal static class JsonCheck
{
    private const int BufferLength = 64 * 1024;

    private static readonly JsonReaderOptions Options = new() { MaxDepth = ReadingLimits.MaxDepth };

    /// <summary>Whether a document is JSON from its beginning to its end. One with a longer value than a record may have is not.</summary>
    public static bool IsWellFormed(InputFile file)
    {
        if (file.Encoding != DocumentEncoding.Default)
        {
            // Its records were read one by one, and none was wrong.
            return true;
        }

        var buffer = ArrayPool<byte>.Shared.Rent(BufferLength);
        try
        {
            using var stream = File.OpenRead(file.Path);
            return Check(stream, ref buffer);
        }
        catch (JsonException)
        {
            return false;
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    private static bool Check(FileStream stream, ref byte[] buffer)
    {
        var state = new JsonReaderState(Options);
        var (start, held) = (SkipMark(stream), 0);
        stream.Position = start;
        while (true)
        {
            var count = stream.Read(buffer, held, buffer.Length - held);
            held += count;
            var reader = new Utf8JsonReader(buffer.AsSpan(0, held), count == 0, state);
            while (reader.Read())
            {
            }

            if (count == 0)
            {
                return true;
            }

            state = reader.CurrentState;
            var taken = (int)reader.BytesConsumed;
            buffer.AsSpan(taken, held - taken).CopyTo(buffer);
            held -= taken;
            if (held == buffer.Length)
            {
                if (held > ReadingLimits.MaxRecordLength)
                {
                    return false;
                }

                var longer = ArrayPool<byte>.Shared.Rent(2 * held);
                buffer.AsSpan(0, held).CopyTo(longer);
                ArrayPool<byte>.Shared.Return(buffer);
                buffer = longer;
            }
        }
    }

    private static int SkipMark(FileStream stream)
    {
        Span<byte> first = stackalloc byte[3];
        return stream.ReadAtLeast(first, 3, throwOnEndOfStream: false) == 3 && first.SequenceEqual("\uFEFF"u8) ? 3 : 0;
    }
}
