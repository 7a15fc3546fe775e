using System.Text;

namespace KnowledgeGraph.Compiler.Image.Writing;

/// <summary>The bytes of one section while it grows; little-endian whatever the machine.</summary>
/// <param name="keepsBytes">False where only the length is wanted.</param>
internal sealed class SectionBuffer(bool keepsBytes)
{
    private byte[] _bytes = keepsBytes ? new byte[256] : [];

    /// <summary>In bytes.</summary>
    public int Length { get; private set; }

    public byte[] Bytes => _bytes;

    public void AddByte(byte value)
    {
        if (Reserve(1))
        {
            _bytes[Length] = value;
        }

        Length++;
    }

    public void AddUInt16(ushort value)
    {
        if (Reserve(2))
        {
            _bytes[Length] = (byte)value;
            _bytes[Length + 1] = (byte)(value >> 8);
        }

        Length += 2;
    }

    public void AddInt32(int value) => AddUInt32(unchecked((uint)value));

    public void AddUInt32(uint value)
    {
        if (Reserve(4))
        {
            _bytes[Length] = (byte)value;
            _bytes[Length + 1] = (byte)(value >> 8);
            _bytes[Length + 2] = (byte)(value >> 16);
            _bytes[Length + 3] = (byte)(value >> 24);
        }

        Length += 4;
    }

    public void AddUInt64(ulong value)
    {
        AddUInt32((uint)value);
        AddUInt32((uint)(value >> 32));
    }

    public void AddBytes(byte[] values)
    {
        if (Reserve(values.Length))
        {
            Buffer.BlockCopy(values, 0, _bytes, Length, values.Length);
        }

        Length += values.Length;
    }

    public void AddInt32s(int[] values)
    {
        foreach (var value in values)
        {
            AddInt32(value);
        }
    }

    /// <summary>Adds the UTF-8 of <paramref name="text"/>; half a surrogate pair becomes U+FFFD.</summary>
    public void AddUtf8(string text)
    {
        Length += Reserve(Encoding.UTF8.GetMaxByteCount(text.Length))
            ? Encoding.UTF8.GetBytes(text, 0, text.Length, _bytes, Length)
            : Encoding.UTF8.GetByteCount(text);
    }

    /// <summary>Whether there is something to write to.</summary>
    private bool Reserve(int count)
    {
        var needed = (long)Length + count;
        if (needed <= _bytes.Length)
        {
            return true;
        }

        if (needed > MaxLength)
        {
            throw new SectionFullException();
        }

        if (!keepsBytes)
        {
            return false;
        }

        Array.Resize(ref _bytes, (int)Math.Min(MaxLength, Math.Max(needed, 2L * _bytes.Length)));
        return true;
    }

    /// <summary>The longest array that the runtime allows.</summary>
    public const int MaxLength = 0x7FFF_FFC7;
}
