using System.Buffers.Binary;
using System.Buffers.Text;
using System.Globalization;
using System.Text;
using KnowledgeGraph.GraphQL.Execution;

namespace KnowledgeGraph.Api.Lists;

/// <summary>
/// Cursors: 16 characters of base64url over the scope of the list, its number, the first 5 bytes of the content hash, and the row. Rows are
/// stable until the facts change; afterwards a cursor is rejected rather than misread.
/// </summary>
internal readonly struct CursorFormat
{
    private const int ByteLength = 12;
    private const int TextLength = 16;
    private const int RowOffset = 8;

    // The first 8 bytes: the list and the version of the facts.
    private const ulong VersionMask = (1UL << 40) - 1;

    private readonly ulong _list;

    /// <param name="number">Distinguishes lists of one scope.</param>
    public CursorFormat(FactGraph graph, CursorScope scope, int number = 0)
    {
        var version = ulong.Parse(graph.ContentHash.AsSpan(0, 10), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
        _list = ((ulong)scope << 56) | ((ulong)(ushort)number << 40) | version;
    }

    /// <summary>Reads a cursor from a client.</summary>
    /// <param name="row">Zero or more, and less than <see cref="int.MaxValue"/>.</param>
    public CursorOutcome Read(string text, out int row)
    {
        Span<byte> utf8 = stackalloc byte[TextLength];
        Span<byte> bytes = stackalloc byte[ByteLength];
        row = 0;
        if (!Encoding.UTF8.TryGetBytes(text, utf8, out var length) || length != TextLength
            || !Base64Url.IsValid(utf8) || Base64Url.DecodeFromUtf8(utf8, bytes) != ByteLength)
        {
            return CursorOutcome.Invalid;
        }

        var list = BinaryPrimitives.ReadUInt64BigEndian(bytes);
        if ((list & ~VersionMask) != (_list & ~VersionMask))
        {
            return CursorOutcome.Invalid;
        }

        row = BinaryPrimitives.ReadInt32BigEndian(bytes[RowOffset..]);
        // No table is that long, and row + 1 must not overflow.
        if (row is < 0 or int.MaxValue)
        {
            return CursorOutcome.Invalid;
        }

        return list == _list ? CursorOutcome.Read : CursorOutcome.Stale;
    }

    /// <summary>Writes the cursor of a row as a JSON string.</summary>
    public void Write(int row, ResponseWriter writer)
    {
        Span<byte> bytes = stackalloc byte[ByteLength];
        Span<byte> utf8 = stackalloc byte[TextLength];
        BinaryPrimitives.WriteUInt64BigEndian(bytes, _list);
        BinaryPrimitives.WriteInt32BigEndian(bytes[RowOffset..], row);
        Base64Url.EncodeToUtf8(bytes, utf8);
        writer.WriteString(utf8);
    }
}

/// <summary>The outcome of reading a cursor.</summary>
internal enum CursorOutcome
{
    Read,

    /// <summary>Not a cursor of this list.</summary>
    Invalid,

    /// <summary>A cursor of another version of the facts.</summary>
    Stale,
}
