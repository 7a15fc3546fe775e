using System.Globalization;
using System.Security.Cryptography;
using KnowledgeGraph.Compiler.Concurrency;
using KnowledgeGraph.Format;

namespace KnowledgeGraph.Compiler.Image.Writing;

/// <summary>
/// Puts the sections behind a header and a table, and the digests of their blocks behind them. The content hash covers header and
/// table, the header the digests, the digests everything else.
/// </summary>
internal static class ImageAssembler
{
    private const long TableEnd = ImageLayout.HeaderSize + ((long)SectionElements.Count * ImageLayout.EntrySize);

    /// <summary>So many that starting a thread does not count.</summary>
    private const int BlocksAtOnce = 32;

    /// <summary>The image, or null when it would be longer than an array may be.</summary>
    public static FactImage? Assemble(ImageSections sections)
    {
        var end = ImageLayout.Align(TableEnd);
        for (var id = SectionId.Ontology; id <= (SectionId)SectionElements.Count; id++)
        {
            end += ImageLayout.Align(sections[id].Length);
        }

        var length = end + (ImageLayout.Blocks(end - ImageLayout.Align(TableEnd)) * ImageLayout.HashSize);
        if (length > SectionBuffer.MaxLength)
        {
            return null;
        }

        var image = new byte[length];
        Put64(image, ImageLayout.MagicOffset, ImageLayout.Magic);
        Put32(image, ImageLayout.VersionOffset, ImageLayout.Version);
        Put32(image, ImageLayout.SectionCountOffset, SectionElements.Count);
        Put64(image, ImageLayout.LengthOffset, (ulong)length);
        PutSections(image, sections);
        PutDigests(image, (int)end);

        // The place of the hash itself is still zero here, as it is when a reader checks it.
        using var sha256 = SHA256.Create();
        var hash = sha256.ComputeHash(image, 0, (int)ImageLayout.Align(TableEnd));
        Buffer.BlockCopy(hash, 0, image, ImageLayout.ContentHashOffset, ImageLayout.HashSize);
        return new FactImage(image, Hex(hash));
    }

    private static void PutSections(byte[] image, ImageSections sections)
    {
        var offset = (int)ImageLayout.Align(TableEnd);
        var entry = ImageLayout.HeaderSize;
        for (var id = SectionId.Ontology; id <= (SectionId)SectionElements.Count; id++)
        {
            var section = sections[id];
            Buffer.BlockCopy(section.Bytes, 0, image, offset, section.Length);
            Put32(image, entry + ImageLayout.EntryIdOffset, (uint)id);
            Put32(image, entry + ImageLayout.EntryElementSizeOffset, (uint)SectionElements.SizeOf(id));
            Put64(image, entry + ImageLayout.EntryOffsetOffset, (ulong)offset);
            Put64(image, entry + ImageLayout.EntryLengthOffset, (ulong)section.Length);
            offset += (int)ImageLayout.Align(section.Length);
            entry += ImageLayout.EntrySize;
        }
    }

    private static void PutDigests(byte[] image, int end)
    {
        var start = (int)ImageLayout.Align(TableEnd);
        var blocks = (int)ImageLayout.Blocks(end - start);
        OrderedParallel.For(
            (blocks + BlocksAtOnce - 1) / BlocksAtOnce,
            part =>
            {
                using var sha256 = SHA256.Create();
                for (var block = part * BlocksAtOnce; block < Math.Min(blocks, (part + 1) * BlocksAtOnce); block++)
                {
                    var offset = start + (block * ImageLayout.BlockSize);
                    var hash = sha256.ComputeHash(image, offset, Math.Min(ImageLayout.BlockSize, end - offset));
                    Buffer.BlockCopy(hash, 0, image, end + (block * ImageLayout.HashSize), ImageLayout.HashSize);
                }
            },
            CancellationToken.None);
        var digest = end + (blocks * ImageLayout.HashSize);
        using var sha256 = SHA256.Create();
        Buffer.BlockCopy(sha256.ComputeHash(image, end, digest - end), 0, image, ImageLayout.DigestsHashOffset, ImageLayout.HashSize);
    }

    private static void Put32(byte[] image, int offset, uint value)
    {
        for (var i = 0; i < 4; i++)
        {
            image[offset + i] = (byte)(value >> (8 * i));
        }
    }

    private static void Put64(byte[] image, int offset, ulong value)
    {
        Put32(image, offset, (uint)value);
        Put32(image, offset + 4, (uint)(value >> 32));
    }

    private static string Hex(byte[] hash) => string.Concat(hash.Select(value => value.ToString("x2", CultureInfo.InvariantCulture)));
}
