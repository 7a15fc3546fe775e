using System.Text;

namespace KnowledgeGraph.Compiler.Image.Writing;

/// <summary>The bytes of one section while it grows; little-endian whatever the machine.</summary>
internal sealed class SectionBuffer
{
    private byte[] _bytes = new byte[256];

    /// <summary>In bytes.</summary>
    public int Length { get; private set; }

    public byte[] Bytes => _bytes;

    public void Clear() => Length = 0;

    public void AddByte(byte value)
    {
        Reserve(1);
        _bytes[Length++] = value;
    }

    public void AddUInt16(ushort value)
    {
        Reserve(2);
        _bytes[Length] = (byte)value;
        _bytes[Length + 1] = (byte)(value >> 8);
        Length += 2;
    }

    public void AddInt32(int value) => AddUInt32(unchecked((uint)value));

    public void AddUInt32(uint value)
    {
        Reserve(4);
        _bytes[Length] = (byte)value;
        _bytes[Length + 1] = (byte)(value >> 8);
        _bytes[Length + 2] = (byte)(value >> 16);
        _bytes[Length + 3] = (byte)(value >> 24);
        Length += 4;
    }

    public void AddUInt64(ulong value)
    {
        AddUInt32((uint)value);
        AddUInt32((uint)(value >> 32));
    }

    /// <summary>Adds the UTF-8 of <paramref name="text"/>; half a surrogate pair becomes U+FFFD.</summary>
    public void AddUtf8(string text)
    {
        Reserve(Encoding.UTF8.GetMaxByteCount(text.Length));
        Length += Encoding.UTF8.GetBytes(text, 0, text.Length, _bytes, Length);
    }

    private void Reserve(int count)
    {
        var needed = (long)Length + count;
        if (needed <= _bytes.Length)
        {
            return;
        }

        if (needed > MaxLength)
        {
            throw new SectionFullException();
        }

        Array.Resize(ref _bytes, (int)Math.Min(MaxLength, Math.Max(needed, 2L * _bytes.Length)));
    }

    /// <summary>The longest array that the runtime allows.</summary>
    public const int MaxLength = 0x7FFF_FFC7;
}
