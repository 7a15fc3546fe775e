using System.Runtime.Intrinsics;
using System.Text;

namespace KnowledgeGraph.GraphQL.Execution;

/// <summary>
/// The UTF-8 bytes that precede the value of a field: the brace or comma, the name, the colon. They are padded to the width of a vector, so
/// that a short key is copied by one load and one store: a response has hundreds of them.
/// </summary>
// Why: docs/decisions.md#a-key-is-copied-whole
internal readonly struct EncodedKey
{
    private readonly byte[] _padded;

    /// <param name="name">The response key.</param>
    /// <param name="isFirst">Whether the field is the first of its object.</param>
    public EncodedKey(string name, bool isFirst)
    {
        Length = Encoding.UTF8.GetByteCount(name) + 4;
        _padded = new byte[Math.Max(Length, Vector256<byte>.Count)];
        _padded[0] = isFirst ? (byte)'{' : (byte)',';
        _padded[1] = (byte)'"';
        Encoding.UTF8.GetBytes(name, _padded.AsSpan(2));
        "\":"u8.CopyTo(_padded.AsSpan(Length - 2));
    }

    public int Length { get; }

    public ReadOnlySpan<byte> Bytes => _padded.AsSpan(0, Length);

    /// <summary>Copies the key together with its padding; false if the key is too long or there is no room for a whole vector.</summary>
    public bool TryCopyTo(Span<byte> target)
    {
        if (Length > Vector256<byte>.Count || target.Length < Vector256<byte>.Count)
        {
            return false;
        }

        Vector256.Create<byte>(_padded).CopyTo(target);
        return true;
    }
}
