using System.Runtime.Intrinsics;
using System.Text;

namespace KnowledgeGraph.GraphQL.Execution;

/// <summary>
/// What stands before the value of a field, as UTF-8: the brace or comma, the name, the colon. There is room behind it, so that a short one is copied
/// by one load and one store: a response has hundreds.
/// </summary>
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

    /// <summary>Copies it, and what is behind it, if it is short and there is room; false if it is not.</summary>
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
