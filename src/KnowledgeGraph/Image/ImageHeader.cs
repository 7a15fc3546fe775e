using System.Buffers.Binary;
using System.Security.Cryptography;
using KnowledgeGraph.Format;

namespace KnowledgeGraph.Image;

/// <summary>
/// The header and section table of an image. The constructor checks that the image is complete, of this version, and that every section
/// lies inside it. O(1): no byte after the table is read.
/// </summary>
internal sealed unsafe class ImageHeader
{
    public const string HowToFix = " Write it again with the compiler of this version.";

    private const int TableEnd = ImageLayout.HeaderSize + (SectionElements.Count * ImageLayout.EntrySize);
    private readonly ImageMemory _memory;

    /// <exception cref="ImageFormatException">The image is rejected.</exception>
    public ImageHeader(ImageMemory memory)
    {
        if (!BitConverter.IsLittleEndian)
        {
            throw new PlatformNotSupportedException("A fact image is read in place, which needs a little-endian processor.");
        }

        _memory = memory;
        CheckHeader();
        ContentHash = Convert.ToHexStringLower(CheckTable());
        DigestsStart = CheckSections();
    }

    /// <summary>The position of a section, in bytes.</summary>
    public readonly record struct SectionEntry(long Offset, long Length);

    /// <summary>The hash of the content in 64 lower-case hex digits.</summary>
    public string ContentHash { get; }

    /// <summary>The start of the first section and of the first block.</summary>
    public static long SectionsStart => ImageLayout.Align(TableEnd);

    /// <summary>The end of the last section and the start of the blocks' digests.</summary>
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
            throw Reject(ImageDefect.WrongLength, $"has {_memory.Length} bytes, fewer than its header: it was truncated.{HowToFix}");
        }

        var header = new ReadOnlySpan<byte>(_memory.Address, ImageLayout.HeaderSize);
        if (BinaryPrimitives.ReadUInt64LittleEndian(header) != ImageLayout.Magic)
        {
            throw Reject(ImageDefect.NotAnImage, "does not begin with 'KGIMAGE', as every image does.");
        }

        var version = BinaryPrimitives.ReadUInt32LittleEndian(header[ImageLayout.VersionOffset..]);
        if (version != ImageLayout.Version)
        {
            throw Reject(
                ImageDefect.OtherVersion, $"has format version {version}; this runtime reads version {ImageLayout.Version}.{HowToFix}");
        }

        var length = BinaryPrimitives.ReadUInt64LittleEndian(header[ImageLayout.LengthOffset..]);
        if (length != (ulong)_memory.Length)
        {
            throw Reject(
                ImageDefect.WrongLength,
                $"has {_memory.Length} bytes where its header says {length}: it was truncated or extended.{HowToFix}");
        }

        var sections = BinaryPrimitives.ReadUInt32LittleEndian(header[ImageLayout.SectionCountOffset..]);
        if (sections != SectionElements.Count || _memory.Length < SectionsStart)
        {
            throw Reject(
                ImageDefect.Damaged,
                $"is damaged in its header: {sections} sections where {SectionElements.Count} are expected.{HowToFix}");
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
            : throw Reject(ImageDefect.Damaged, $"is damaged in its header or section table: the content hash does not match.{HowToFix}");
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
                throw Reject(ImageDefect.Inconsistent, $"has a wrong entry for section {id} in its table.{HowToFix}");
            }

            if (entry.Length > int.MaxValue)
            {
                throw Reject(
                    ImageDefect.Inconsistent, $"has a section {id} of {entry.Length} bytes, more than a section may have.{HowToFix}");
            }

            expectedOffset += ImageLayout.Align(entry.Length);
        }

        var digests = ImageLayout.Blocks(expectedOffset - SectionsStart) * ImageLayout.HashSize;
        if (expectedOffset + digests != _memory.Length)
        {
            throw Reject(
                ImageDefect.Inconsistent,
                $"has {_memory.Length - expectedOffset} bytes after its last section where {digests} are expected.{HowToFix}");
        }

        return expectedOffset;
    }

    private ImageFormatException Reject(ImageDefect defect, string problem) => new(defect, $"{_memory.Carrier} {problem}");
}
