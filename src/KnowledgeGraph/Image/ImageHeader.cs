using System.Buffers.Binary;
using System.Security.Cryptography;
using KnowledgeGraph.Format;

namespace KnowledgeGraph.Image;

/// <summary>
/// Header and section table of an image, checked: it is whole, of this version, and every section lies inside it. O(1): no byte
/// behind the table is read.
/// </summary>
internal sealed unsafe class ImageHeader
{
    public const string Mend = " Write it again with the compiler of this version.";

    private const int TableEnd = ImageLayout.HeaderSize + (SectionElements.Count * ImageLayout.EntrySize);
    private readonly ImageMemory _memory;

    /// <exception cref="ImageFormatException">The image is refused.</exception>
    public ImageHeader(ImageMemory memory)
    {
        if (!BitConverter.IsLittleEndian)
        {
            throw new PlatformNotSupportedException("A fact image is read where it lies, which needs a little-endian processor.");
        }

        _memory = memory;
        CheckHeader();
        ContentHash = Convert.ToHexStringLower(CheckTable());
        DigestsStart = CheckSections();
    }

    /// <summary>Where a section lies.</summary>
    public readonly record struct SectionEntry(long Offset, long Length);

    /// <summary>64 lower-case hex digits.</summary>
    public string ContentHash { get; }

    /// <summary>Where the first section begins, and with it the first block.</summary>
    public static long SectionsStart => ImageLayout.Align(TableEnd);

    /// <summary>Where the last section ends, and the digests of the blocks begin.</summary>
    public long DigestsStart { get; }

    /// <summary>The SHA-256 of the digests.</summary>
    public ReadOnlySpan<byte> DigestsHash => new(_memory.Address + ImageLayout.DigestsHashOffset, ImageLayout.HashSize);

    public SectionEntry Section(SectionId section)
    {
        var entry = EntryBytes(section);
        return new SectionEntry(
            BinaryPrimitives.ReadInt64LittleEndian(entry[ImageLayout.EntryOffsetOffset..]),
            BinaryPrimitives.ReadInt64LittleEndian(entry[ImageLayout.EntryLengthOffset..]));
    }

    private ReadOnlySpan<byte> EntryBytes(SectionId section) => new(
        _memory.Address + ImageLayout.HeaderSize + (((int)section - 1) * ImageLayout.EntrySize), ImageLayout.EntrySize);

    private void CheckHeader()
    {
        if (_memory.Length < ImageLayout.HeaderSize)
        {
            throw Refuse(ImageDefect.WrongLength, $"{_memory.Carrier} has {_memory.Length} bytes, fewer than its header: it was cut off.{Mend}");
        }

        var header = new ReadOnlySpan<byte>(_memory.Address, ImageLayout.HeaderSize);
        if (BinaryPrimitives.ReadUInt64LittleEndian(header) != ImageLayout.Magic)
        {
            throw Refuse(ImageDefect.NotAnImage, $"{_memory.Carrier} is none: it does not begin with 'KGIMAGE'.");
        }

        var version = BinaryPrimitives.ReadUInt32LittleEndian(header[ImageLayout.VersionOffset..]);
        if (version != ImageLayout.Version)
        {
            throw Refuse(ImageDefect.OtherVersion, $"{_memory.Carrier} has format version {version}; this runtime reads version {ImageLayout.Version}.{Mend}");
        }

        var length = BinaryPrimitives.ReadUInt64LittleEndian(header[ImageLayout.LengthOffset..]);
        if (length != (ulong)_memory.Length)
        {
            throw Refuse(ImageDefect.WrongLength, $"{_memory.Carrier} has {_memory.Length} bytes where its header says {length}: it was cut off or added to.{Mend}");
        }

        var sections = BinaryPrimitives.ReadUInt32LittleEndian(header[ImageLayout.SectionCountOffset..]);
        if (sections != SectionElements.Count || _memory.Length < SectionsStart)
        {
            throw Refuse(ImageDefect.Damaged, $"{_memory.Carrier} is damaged in its header: {sections} sections where {SectionElements.Count} are expected.{Mend}");
        }
    }

    private byte[] CheckTable()
    {
        Span<byte> table = stackalloc byte[(int)SectionsStart];
        new ReadOnlySpan<byte>(_memory.Address, table.Length).CopyTo(table);
        var written = table.Slice(ImageLayout.ContentHashOffset, ImageLayout.HashSize).ToArray();
        table.Slice(ImageLayout.ContentHashOffset, ImageLayout.HashSize).Clear();
        Span<byte> computed = stackalloc byte[ImageLayout.HashSize];
        SHA256.HashData(table, computed);
        return computed.SequenceEqual(written)
            ? written
            : throw Refuse(ImageDefect.Damaged, $"{_memory.Carrier} is damaged in its header or section table: the content hash does not fit.{Mend}");
    }

    private long CheckSections()
    {
        var expectedOffset = SectionsStart;
        for (var id = SectionId.Ontology; id <= (SectionId)SectionElements.Count; id++)
        {
            var bytes = EntryBytes(id);
            var entry = Section(id);
            var elementSize = BinaryPrimitives.ReadUInt32LittleEndian(bytes[ImageLayout.EntryElementSizeOffset..]);
            if (BinaryPrimitives.ReadUInt32LittleEndian(bytes) != (uint)id || elementSize != SectionElements.SizeOf(id)
                || entry.Offset != expectedOffset || entry.Length < 0 || entry.Length % elementSize != 0
                || entry.Length > _memory.Length - expectedOffset || ImageLayout.Align(entry.Length) > _memory.Length - expectedOffset)
            {
                throw Refuse(ImageDefect.Inconsistent, $"{_memory.Carrier} has a wrong entry for section {id} in its table.{Mend}");
            }

            if (entry.Length > int.MaxValue)
            {
                throw Refuse(ImageDefect.Inconsistent, $"{_memory.Carrier} has a section {id} of {entry.Length} bytes, more than a section may have.{Mend}");
            }

            expectedOffset += ImageLayout.Align(entry.Length);
        }

        var digests = ImageLayout.Blocks(expectedOffset - SectionsStart) * ImageLayout.HashSize;
        if (expectedOffset + digests != _memory.Length)
        {
            throw Refuse(ImageDefect.Inconsistent, $"{_memory.Carrier} has {_memory.Length - expectedOffset} bytes behind its last section where {digests} are expected.{Mend}");
        }

        return expectedOffset;
    }

    private static ImageFormatException Refuse(ImageDefect defect, string message) => new(defect, message);
}
