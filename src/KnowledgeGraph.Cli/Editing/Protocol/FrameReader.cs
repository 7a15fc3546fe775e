using System.Globalization;
using System.Text;

namespace KnowledgeGraph.Cli.Editing.Protocol;

/// <summary>
/// Reads messages from a stream: a header with the number of bytes, an empty line, and the bytes. Both are bounded; a body that is too long
/// is skipped, and reading goes on.
/// </summary>
/// <seealso href="https://microsoft.github.io/language-server-protocol/specifications/lsp/3.17/specification/#baseProtocol"/>
internal sealed class FrameReader(Stream input)
{
    /// <summary>The longest body that is read, in bytes: more than the largest file of facts.</summary>
    public const int MaxBodyBytes = 64 * 1024 * 1024;

    private const int MaxHeaderBytes = 8 * 1024;
    private const string LengthField = "Content-Length";

    private readonly byte[] _buffer = new byte[32 * 1024];
    private int _start;
    private int _end;

    /// <summary>Reads the next message; null at the end of the stream, also in the middle of a message.</summary>
    /// <exception cref="FrameException">The header has no length: nobody knows where the next message begins.</exception>
    public async ValueTask<Frame?> ReadAsync(CancellationToken cancellationToken)
    {
        if (await ReadLengthAsync(cancellationToken) is not { } length)
        {
            return null;
        }

        if (length > MaxBodyBytes)
        {
            return await SkipAsync(length, cancellationToken)
                ? new Frame([], $"The message has {length} bytes; at most {MaxBodyBytes} are read.")
                : null;
        }

        var body = new byte[length];
        var count = Math.Min(body.Length, _end - _start);
        _buffer.AsSpan(_start, count).CopyTo(body);
        _start += count;
        return await input.ReadAtLeastAsync(body.AsMemory(count), body.Length - count, throwOnEndOfStream: false, cancellationToken) == body.Length - count
            ? new Frame(body, null)
            : null;
    }

    private async ValueTask<long?> ReadLengthAsync(CancellationToken cancellationToken)
    {
        long? length = null;
        var line = new StringBuilder();
        for (var count = 0; ; count++)
        {
            if (count > MaxHeaderBytes)
            {
                throw new FrameException($"The header of a message is longer than {MaxHeaderBytes} bytes.");
            }

            if (_start == _end && !await FillAsync(cancellationToken))
            {
                return null;
            }

            var next = (char)_buffer[_start++];
            if (next != '\n')
            {
                line.Append(next);
                continue;
            }

            var field = line.ToString().TrimEnd('\r');
            line.Clear();
            if (field.Length > 0)
            {
                length = LengthOf(field) ?? length;
            }
            else if (length is not null)
            {
                return length;
            }
            else
            {
                throw new FrameException($"The header of a message has no {LengthField}.");
            }
        }
    }

    /// <summary>The length that a field gives; null for any other field.</summary>
    private static long? LengthOf(string field)
    {
        var colon = field.IndexOf(':', StringComparison.Ordinal);
        if (colon < 0 || !field.AsSpan(0, colon).Trim().Equals(LengthField, StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        return long.TryParse(field.AsSpan(colon + 1).Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var length)
            ? length
            : throw new FrameException($"The {LengthField} of a message is not a number of bytes.");
    }

    private async ValueTask<bool> SkipAsync(long length, CancellationToken cancellationToken)
    {
        while (length > 0)
        {
            if (_start == _end && !await FillAsync(cancellationToken))
            {
                return false;
            }

            var count = (int)Math.Min(length, _end - _start);
            _start += count;
            length -= count;
        }

        return true;
    }

    private async ValueTask<bool> FillAsync(CancellationToken cancellationToken)
    {
        _start = 0;
        _end = await input.ReadAsync(_buffer, cancellationToken);
        return _end > 0;
    }
}

/// <summary>A message as it came.</summary>
/// <param name="Body">JSON, in UTF-8.</param>
/// <param name="Fault">Why it was not read; null where it was.</param>
internal readonly record struct Frame(byte[] Body, string? Fault);

/// <summary>The stream does not hold messages.</summary>
internal sealed class FrameException(string message) : IOException(message);
