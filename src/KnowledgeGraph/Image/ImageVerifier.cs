using System.Security.Cryptography;
using KnowledgeGraph.Format;

namespace KnowledgeGraph.Image;

/// <summary>
/// Compares every byte after the section table with the digests of the image, block by block on all processors. O(length).
/// </summary>
internal static unsafe class ImageVerifier
{
    /// <exception cref="ImageFormatException">A digest does not match.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static void Verify(ImageMemory memory, ImageHeader header, CancellationToken cancellationToken = default)
    {
        Span<byte> computed = stackalloc byte[ImageLayout.HashSize];
        SHA256.HashData(new ReadOnlySpan<byte>(memory.Address + header.DigestsStart, (int)(memory.Length - header.DigestsStart)), computed);
        if (!computed.SequenceEqual(header.DigestsHash))
        {
            throw Damaged(memory, $"in the digests of its blocks (bytes {header.DigestsStart} to {memory.Length - 1})");
        }

        var blocks = (int)ImageLayout.Blocks(header.DigestsStart - ImageHeader.SectionsStart);
        if (blocks == 1)
        {
            if (!IsWhole(memory, header, 0))
            {
                throw DamagedBlock(memory, header, 0);
            }

            return;
        }

        // The first damaged block is reported, whichever is found first.
        var damaged = int.MaxValue;
        var options = new ParallelOptions { CancellationToken = cancellationToken };
        Parallel.For(0, blocks, options, block =>
        {
            if (!IsWhole(memory, header, block))
            {
                InterlockedMin(ref damaged, block);
            }
        });
        if (damaged < int.MaxValue)
        {
            throw DamagedBlock(memory, header, damaged);
        }
    }

    private static bool IsWhole(ImageMemory memory, ImageHeader header, int block)
    {
        var (start, end) = Bounds(header, block);
        Span<byte> computed = stackalloc byte[ImageLayout.HashSize];
        SHA256.HashData(new ReadOnlySpan<byte>(memory.Address + start, (int)(end - start)), computed);
        return computed.SequenceEqual(
            new ReadOnlySpan<byte>(memory.Address + header.DigestsStart + ((long)block * ImageLayout.HashSize), ImageLayout.HashSize));
    }

    private static (long Start, long End) Bounds(ImageHeader header, int block)
    {
        var start = ImageHeader.SectionsStart + ((long)block * ImageLayout.BlockSize);
        return (start, Math.Min(start + ImageLayout.BlockSize, header.DigestsStart));
    }

    private static void InterlockedMin(ref int least, int value)
    {
        var seen = Volatile.Read(ref least);
        while (value < seen)
        {
            var before = Interlocked.CompareExchange(ref least, value, seen);
            if (before == seen)
            {
                return;
            }

            seen = before;
        }
    }

    private static ImageFormatException DamagedBlock(ImageMemory memory, ImageHeader header, int block)
    {
        var (start, end) = Bounds(header, block);
        var sections = Enumerable.Range(1, SectionElements.Count).Select(number => (SectionId)number)
            .Where(id => header.Section(id) is var section
                && section.Offset < end && section.Offset + ImageLayout.Align(section.Length) > start)
            .ToArray();
        var where = sections.Length == 1 ? $"section {sections[0]}" : $"sections {sections[0]} to {sections[^1]}";
        return Damaged(memory, $"between bytes {start} and {end - 1} ({where})");
    }

    private static ImageFormatException Damaged(ImageMemory memory, string where) =>
        new(ImageDefect.Damaged, $"{memory.Carrier} is damaged {where}.{ImageHeader.HowToFix}");
}
