using System.Buffers.Binary;
using System.Security.Cryptography;
using KnowledgeGraph.Format;

namespace KnowledgeGraph.Testing.Graphs;

/// <summary>Changes images, and signs them anew where a test must get past the hashes.</summary>
public static class ImageForge
{
    public const int TableEnd = ImageLayout.HeaderSize + (SectionElements.Count * ImageLayout.EntrySize);

    public static int FirstByte => (int)ImageLayout.Align(TableEnd);

    public static byte[] With(byte[] image, int offset, byte value)
    {
        var changed = (byte[])image.Clone();
        changed[offset] = value;
        return changed;
    }

    public static (int Offset, int Length) Section(byte[] image, SectionId section)
    {
        var entry = Entry(image, section);
        return ((int)BinaryPrimitives.ReadInt64LittleEndian(entry[ImageLayout.EntryOffsetOffset..]),
            (int)BinaryPrimitives.ReadInt64LittleEndian(entry[ImageLayout.EntryLengthOffset..]));
    }

    /// <summary>Makes every hash fit what the image holds now, in place.</summary>
    public static byte[] Sign(byte[] image)
    {
        var start = (int)ImageLayout.Align(TableEnd);
        var end = start;
        while (end + (ImageLayout.Blocks(end - start) * ImageLayout.HashSize) < image.Length)
        {
            end += ImageLayout.Alignment;
        }

        for (var (block, digest) = (start, end); block < end; block += ImageLayout.BlockSize, digest += ImageLayout.HashSize)
        {
            SHA256.HashData(image.AsSpan(block, Math.Min(ImageLayout.BlockSize, end - block)), image.AsSpan(digest));
        }

        SHA256.HashData(image.AsSpan(end), image.AsSpan(ImageLayout.DigestsHashOffset, ImageLayout.HashSize));
        var hash = image.AsSpan(ImageLayout.ContentHashOffset, ImageLayout.HashSize);
        hash.Clear();
        SHA256.HashData(image.AsSpan(0, start), hash);
        return image;
    }

    public static Span<byte> Entry(byte[] image, SectionId section) =>
        image.AsSpan(ImageLayout.HeaderSize + (((int)section - 1) * ImageLayout.EntrySize), ImageLayout.EntrySize);
}
