using System.Buffers.Binary;
using System.Security.Cryptography;
using KnowledgeGraph.Compiler.Image;

namespace KnowledgeGraph.Image;

/// <summary>
/// Refuses whatever is not a whole, undamaged image of this version before a column is read from it. Every byte of an image
/// is covered by a hash. O(length).
/// </summary>
internal static unsafe class ImageVerifier
{
    private const int TableEnd = ImageLayout.HeaderSize + (SectionElements.Count * ImageLayout.EntrySize);
    private const string Mend = " Write it again with the compiler of this version.";

    /// <summary>Where a section lies.</summary>
    public readonly record struct SectionEntry(long Offset, long Length);

    /// <summary>Answers the content hash, 64 lower-case hex digits.</summary>
    /// <exception cref="ImageFormatException">The image is refused.</exception>
    public static string Verify(ImageMemory memory)
    {
        if (!BitConverter.IsLittleEndian)
            throw new PlatformNotSupportedException("A fact image is read where it lies, which needs a little-endian processor.");
        CheckHeader(memory);
        var hash = CheckTable(memory);
        CheckSections(memory);
        return Convert.ToHexStringLower(hash);
    }

    /// <summary>Reads the table; for a verified image only.</summary>
    public static SectionEntry Entry(ImageMemory memory, SectionId section)
    {
        var entry = EntryBytes(memory, section);
        return new SectionEntry(
            BinaryPrimitives.ReadInt64LittleEndian(entry[ImageLayout.EntryOffsetOffset..]),
            BinaryPrimitives.ReadInt64LittleEndian(entry[ImageLayout.EntryLengthOffset..]));
    }

    private static ReadOnlySpan<byte> EntryBytes(ImageMemory memory, SectionId section) => new(
        memory.Address + ImageLayout.HeaderSize + (((int)section - 1) * ImageLayout.EntrySize), ImageLayout.EntrySize);

    private static void CheckHeader(ImageMemory memory)
    {
        if (memory.Length < ImageLayout.HeaderSize)
            throw Refuse(ImageDefect.WrongLength, $"{memory.Carrier} has {memory.Length} bytes, fewer than its header: it was cut off.{Mend}");

        var header = new ReadOnlySpan<byte>(memory.Address, ImageLayout.HeaderSize);
        if (BinaryPrimitives.ReadUInt64LittleEndian(header) != ImageLayout.Magic)
            throw Refuse(ImageDefect.NotAnImage, $"{memory.Carrier} is none: it does not begin with 'KGIMAGE'.");

        var version = BinaryPrimitives.ReadUInt32LittleEndian(header[ImageLayout.VersionOffset..]);
        if (version != ImageLayout.Version)
            throw Refuse(ImageDefect.OtherVersion, $"{memory.Carrier} has format version {version}; this runtime reads version {ImageLayout.Version}.{Mend}");

        var length = BinaryPrimitives.ReadUInt64LittleEndian(header[ImageLayout.LengthOffset..]);
        if (length != (ulong)memory.Length)
            throw Refuse(ImageDefect.WrongLength, $"{memory.Carrier} has {memory.Length} bytes where its header says {length}: it was cut off or added to.{Mend}");

        var sections = BinaryPrimitives.ReadUInt32LittleEndian(header[ImageLayout.SectionCountOffset..]);
        if (sections != SectionElements.Count || memory.Length < ImageLayout.Align(TableEnd))
            throw Refuse(ImageDefect.Damaged, $"{memory.Carrier} is damaged in its header: {sections} sections where {SectionElements.Count} are expected.{Mend}");
    }

    private static byte[] CheckTable(ImageMemory memory)
    {
        Span<byte> table = stackalloc byte[(int)ImageLayout.Align(TableEnd)];
        new ReadOnlySpan<byte>(memory.Address, table.Length).CopyTo(table);
        var written = table.Slice(ImageLayout.ContentHashOffset, ImageLayout.HashSize).ToArray();
        table.Slice(ImageLayout.ContentHashOffset, ImageLayout.HashSize).Clear();
        Span<byte> computed = stackalloc byte[ImageLayout.HashSize];
        SHA256.HashData(table, computed);
        return computed.SequenceEqual(written)
            ? written
            : throw Refuse(ImageDefect.Damaged, $"{memory.Carrier} is damaged in its header or section table: the content hash does not fit.{Mend}");
    }

    private static void CheckSections(ImageMemory memory)
    {
        Span<byte> computed = stackalloc byte[ImageLayout.HashSize];
        var expectedOffset = ImageLayout.Align(TableEnd);
        for (var id = SectionId.Ontology; id <= (SectionId)SectionElements.Count; id++)
        {
            var bytes = EntryBytes(memory, id);
            var entry = Entry(memory, id);
            var elementSize = BinaryPrimitives.ReadUInt32LittleEndian(bytes[ImageLayout.EntryElementSizeOffset..]);
            if (BinaryPrimitives.ReadUInt32LittleEndian(bytes) != (uint)id || elementSize != SectionElements.SizeOf(id)
                || entry.Offset != expectedOffset || entry.Length < 0 || entry.Length % elementSize != 0
                || entry.Length > memory.Length - expectedOffset || ImageLayout.Align(entry.Length) > memory.Length - expectedOffset)
            {
                throw Refuse(ImageDefect.Inconsistent, $"{memory.Carrier} has a wrong entry for section {id} in its table.{Mend}");
            }

            var padded = ImageLayout.Align(entry.Length);
            if (padded > int.MaxValue)
                throw Refuse(ImageDefect.Inconsistent, $"{memory.Carrier} has a section {id} of {entry.Length} bytes, more than a section may have.{Mend}");
            SHA256.HashData(new ReadOnlySpan<byte>(memory.Address + entry.Offset, (int)padded), computed);
            if (!computed.SequenceEqual(bytes.Slice(ImageLayout.EntryHashOffset, ImageLayout.HashSize)))
                throw Refuse(ImageDefect.Damaged, $"{memory.Carrier} is damaged in section {id} (bytes {entry.Offset} to {entry.Offset + padded - 1}).{Mend}");
            expectedOffset += padded;
        }

        if (expectedOffset != memory.Length)
            throw Refuse(ImageDefect.Inconsistent, $"{memory.Carrier} has {memory.Length - expectedOffset} bytes behind its last section.{Mend}");
    }

    private static ImageFormatException Refuse(ImageDefect defect, string message) => new(defect, message);
}
