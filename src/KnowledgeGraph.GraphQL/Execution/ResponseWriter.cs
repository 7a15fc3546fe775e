using System.Buffers;
using System.Buffers.Text;
using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Unicode;

namespace KnowledgeGraph.GraphQL.Execution;

/// <summary>
/// Writes JSON as UTF-8 into one growing buffer. It knows values, not structure: brackets, names and commas come from the plan. What has
/// been written can be rewound, which is how null propagates. Not thread-safe.
/// </summary>
public sealed class ResponseWriter
{
    private const int InitialSize = 16 * 1024;

    /// <summary>A buffer larger than this is returned to the pool after the request that needed it.</summary>
    private const int MaxRetainedSize = 1024 * 1024;

    private static readonly SearchValues<byte> EscapedBytes = SearchValues.Create(
        [.. Enumerable.Range(0, 0x20).Select(code => (byte)code), (byte)'"', (byte)'\\']);

    private readonly int _limit;
    private byte[] _buffer = [];
    private int _position;

    // How much of the buffer may be used: the pool returns larger buffers than requested, but the limit stays what it is.
    private int _capacity;

    /// <param name="limit">The number of bytes that may be written. A number fails up to 40 bytes early.</param>
    internal ResponseWriter(int limit = 0x7FFFFFC7) => _limit = limit;

    /// <summary>The number of bytes written.</summary>
    internal int Position => _position;

    internal ReadOnlyMemory<byte> Written => _buffer.AsMemory(0, _position);

    /// <summary>Writes a string from its UTF-8 bytes, which must be well-formed; quotes and escapes are added.</summary>
    public void WriteString(ReadOnlySpan<byte> utf8)
    {
        var span = Reserve(utf8.Length + 2);
        span[0] = (byte)'"';
        utf8.CopyTo(span[1..]);
        var plain = utf8.IndexOfAny(EscapedBytes);
        if (plain < 0)
        {
            span[utf8.Length + 1] = (byte)'"';
            _position += utf8.Length + 2;
        }
        else
        {
            _position += plain + 1;
            WriteEscaped(utf8[plain..]);
            WriteByte((byte)'"');
        }
    }

    /// <summary>Writes a string; quotes and escapes are added, and a lone surrogate becomes U+FFFD.</summary>
    public void WriteString(ReadOnlySpan<char> text)
    {
        var rented = ArrayPool<byte>.Shared.Rent(Encoding.UTF8.GetMaxByteCount(text.Length));
        Utf8.FromUtf16(text, rented, out _, out var length, replaceInvalidSequences: true);
        WriteString(rented.AsSpan(0, length));
        ArrayPool<byte>.Shared.Return(rented);
    }

    /// <summary>Writes a string; quotes and escapes are added, and a lone surrogate becomes U+FFFD. Null is written as null.</summary>
    public void WriteString(string? text)
    {
        if (text is null)
        {
            WriteNull();
        }
        else
        {
            WriteString(text.AsSpan());
        }
    }

    public void WriteInt(int value) => WriteLong(value);

    public void WriteLong(long value)
    {
        Utf8Formatter.TryFormat(value, Reserve(20), out var length);
        _position += length;
    }

    /// <summary>
    /// Writes the shortest number that reads back as the value; null if the value is not finite, which JSON cannot express.
    /// </summary>
    public void WriteDouble(double value)
    {
        if (!double.IsFinite(value))
        {
            WriteNull();
            return;
        }

        value.TryFormat(Reserve(32), out var length, provider: System.Globalization.CultureInfo.InvariantCulture);
        _position += length;
    }

    public void WriteDecimal(decimal value)
    {
        Utf8Formatter.TryFormat(value, Reserve(40), out var length);
        _position += length;
    }

    public void WriteBoolean(bool value) => WriteRaw(value ? "true"u8 : "false"u8);

    public void WriteNull() => WriteRaw("null"u8);

    /// <summary>Writes bytes as they are: one JSON value prepared in advance.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void WriteRaw(ReadOnlySpan<byte> json)
    {
        json.CopyTo(Reserve(json.Length));
        _position += json.Length;
    }

    /// <summary>Writes what precedes a value.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal void WriteKey(in EncodedKey key)
    {
        if (key.TryCopyTo(_buffer.AsSpan(_position, _capacity - _position)))
        {
            _position += key.Length;
        }
        else
        {
            WriteRaw(key.Bytes);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal void WriteByte(byte value)
    {
        Reserve(1)[0] = value;
        _position++;
    }

    /// <summary>Drops what was written after a position.</summary>
    // Why: docs/decisions.md#null-rewinds-the-response
    internal void Rewind(int position)
    {
        Debug.Assert(position <= _position, "Only what has been written can be dropped.");
        _position = position;
    }

    /// <summary>Whether the value that starts here is null, or was not written at all. No other JSON value starts with an n.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal bool IsNullAt(int position) => position == _position || _buffer[position] == (byte)'n';

    /// <summary>Prepares the writer for another response.</summary>
    internal void Reset()
    {
        _position = 0;
        if (_buffer.Length > MaxRetainedSize)
        {
            Release();
        }
    }

    /// <summary>Returns the buffer to the pool.</summary>
    internal void Release()
    {
        if (_buffer.Length > 0)
        {
            ArrayPool<byte>.Shared.Return(_buffer);
        }

        _buffer = [];
        _position = 0;
        _capacity = 0;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private Span<byte> Reserve(int length)
    {
        if (length > _capacity - _position)
        {
            Grow(length);
        }

        return _buffer.AsSpan(_position);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void Grow(int length)
    {
        var needed = (long)_position + length;
        if (needed > _limit)
        {
            throw new ExecutionAbortedException($"The response is larger than the limit of {_limit} bytes.");
        }

        var grown = ArrayPool<byte>.Shared.Rent((int)Math.Min(Math.Max(needed, Math.Max(InitialSize, _buffer.Length * 2L)), _limit));
        _buffer.AsSpan(0, _position).CopyTo(grown);
        if (_buffer.Length > 0)
        {
            ArrayPool<byte>.Shared.Return(_buffer);
        }

        _buffer = grown;
        _capacity = Math.Min(grown.Length, _limit);
    }

    private void WriteEscaped(ReadOnlySpan<byte> utf8)
    {
        while (!utf8.IsEmpty)
        {
            var plain = utf8.IndexOfAny(EscapedBytes);
            WriteRaw(plain < 0 ? utf8 : utf8[..plain]);
            if (plain < 0)
            {
                return;
            }

            WriteEscape(utf8[plain]);
            utf8 = utf8[(plain + 1)..];
        }
    }

    private void WriteEscape(byte code)
    {
        switch (code)
        {
            case (byte)'"':
                WriteRaw("\\\""u8);
                break;
            case (byte)'\\':
                WriteRaw("\\\\"u8);
                break;
            case (byte)'\n':
                WriteRaw("\\n"u8);
                break;
            case (byte)'\r':
                WriteRaw("\\r"u8);
                break;
            case (byte)'\t':
                WriteRaw("\\t"u8);
                break;
            default:
                WriteRaw("\\u00"u8);
                WriteByte("0123456789abcdef"u8[code >> 4]);
                WriteByte("0123456789abcdef"u8[code & 15]);
                break;
        }
    }
}
