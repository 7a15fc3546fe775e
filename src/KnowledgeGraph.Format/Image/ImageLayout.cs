namespace KnowledgeGraph.Format;

/// <summary>
/// The layout of a fact image, version 9: what the writer, which is in the compiler, and the reader, which is in the runtime, agree on.
/// docs/image-format.md describes each section.
/// </summary>
public static class ImageLayout
{
    /// <summary>The first eight bytes, <c>KGIMAGE</c> and a zero, read as a little-endian number.</summary>
    public const ulong Magic = 0x0045_4741_4D49_474B;

    /// <summary>Goes up with every change of the layout; a reader takes its own version only.</summary>
    public const uint Version = 9;

    // The header: magic, version, section count, length of the whole image, SHA-256 of header and section table, SHA-256 of the
    // block digests.
    public const int MagicOffset = 0;
    public const int VersionOffset = 8;
    public const int SectionCountOffset = 12;
    public const int LengthOffset = 16;
    public const int ContentHashOffset = 24;
    public const int DigestsHashOffset = 56;
    public const int HeaderSize = 88;

    // An entry of the section table, which follows the header: id, bytes per element, offset, length.
    public const int EntryIdOffset = 0;
    public const int EntryElementSizeOffset = 4;
    public const int EntryOffsetOffset = 8;
    public const int EntryLengthOffset = 16;
    public const int EntrySize = 24;

    public const int HashSize = 32;

    /// <summary>
    /// The bytes between the section table and the digests are divided into blocks of this many bytes, the last one shorter, each with a
    /// SHA-256 of its own: several processors verify an image together, however its bytes are spread over the sections.
    /// </summary>
    public const int BlockSize = 256 * 1024;

    /// <summary>Every section begins at a multiple of this; the gap before the next one is zero.</summary>
    public const int Alignment = 8;

    /// <summary>Where a reference to a row is optional, the value that stands for none.</summary>
    public const int None = -1;

    /// <summary>The longest id of an entity or source, in UTF-8 bytes: a reader encodes the one it looks for on the stack.</summary>
    public const int MaxIdLength = 256;

    public const int MaxKinds = ushort.MaxValue;
    public const int MaxPredicates = ushort.MaxValue;

    public const string StatementIdPrefix = "st_";
    public const int StatementIdDigits = 16;

    /// <summary>Hash of a UTF-8 id for the entity index: 32-bit FNV-1a, one <see cref="HashStep"/> a byte from this seed.</summary>
    public const uint HashSeed = 2166136261;

    /// <inheritdoc cref="HashSeed"/>
    public static uint HashStep(uint hash, byte next) => unchecked((hash ^ next) * 16777619);

    /// <summary>Slots of the entity index: a power of two, at most half of it taken, so that probing always meets a free slot.</summary>
    public static int IndexSlots(int entities)
    {
        var slots = 4;
        while (slots < 2L * entities && slots < 1 << 30)
        {
            slots <<= 1;
        }

        return slots;
    }

    /// <summary>The number of blocks that so many bytes make.</summary>
    public static long Blocks(long length) => (length + (BlockSize - 1)) / BlockSize;

    /// <summary>Rounds up to <see cref="Alignment"/>.</summary>
    public static long Align(long length) => (length + (Alignment - 1)) & ~(long)(Alignment - 1);
}
