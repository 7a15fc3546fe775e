using System.Buffers.Binary;
using System.Security.Cryptography;
using KnowledgeGraph.Format;

namespace KnowledgeGraph.Fuzz.Images;

/// <summary>Changes an image at random: words, bytes, stretches, length, table.</summary>
internal static class ImageMutation
{
    private const int MostChanges = 6;
    private static readonly int FirstByte =
        (int)ImageLayout.Align(ImageLayout.HeaderSize + (SectionElements.Count * ImageLayout.EntrySize));

    /// <summary>Answers a changed copy.</summary>
    public static byte[] Change(byte[] image, Randomness random)
    {
        var changed = (byte[])image.Clone();
        if (random.Chance(3))
        {
            Array.Resize(ref changed, random.Chance(50) ? random.Below(image.Length) : image.Length + random.Between(1, 64));
        }

        // The content hash of most fits header and table again: the change gets past opening without verification.
        var signsTable = random.Chance(90);
        var first = signsTable && random.Chance(90) ? FirstByte : 0;
        for (var changes = changed.Length > first + 64 ? random.Between(1, MostChanges) : 0; changes > 0; changes--)
        {
            ChangeOnce(changed, first, random);
        }

        if (signsTable && changed.Length >= FirstByte)
        {
            Sign(changed);
        }

        return changed;
    }

    private static void ChangeOnce(byte[] image, int first, Randomness random)
    {
        var offset = random.Between(first, image.Length - 32);
        switch (random.Below(5))
        {
            case 0:
                image[offset] = (byte)random.Next();
                break;
            case 1:
                image.AsSpan(random.Between(first, image.Length - 32), random.Between(1, 32)).CopyTo(image.AsSpan(offset));
                break;
            default:
                BinaryPrimitives.WriteInt32LittleEndian(image.AsSpan(offset & ~3), random.Below(6) switch
                {
                    0 => -1,
                    1 => int.MinValue,
                    2 => int.MaxValue,
                    3 => random.Below(1 << 16),
                    4 => (int)random.Next(),
                    _ => random.Below(64),
                });
                break;
        }
    }

    private static void Sign(byte[] image)
    {
        var hash = image.AsSpan(ImageLayout.ContentHashOffset, ImageLayout.HashSize);
        hash.Clear();
        SHA256.HashData(image.AsSpan(0, FirstByte), hash);
    }
}
