namespace KnowledgeGraph.Fuzz.Facts.Mutations;

/// <summary>Changes bytes without regard for what they mean: what comes out need not be UTF-8.</summary>
internal static class ByteMutation
{
    private const int LongestSlice = 200;

    public static byte[] Apply(byte[] bytes, Randomness random)
    {
        var changed = bytes.ToList();
        for (var count = random.Chance(50) ? 1 : random.Between(2, 8); count > 0; count--)
        {
            Change(changed, random);
        }

        return [.. changed];
    }

    private static void Change(List<byte> bytes, Randomness random)
    {
        var at = random.Below(bytes.Count + 1);
        var slice = bytes.GetRange(at, Math.Min(random.Below(LongestSlice), bytes.Count - at));
        switch (random.Below(6))
        {
            case 0 when at < bytes.Count:
                bytes[at] = (byte)random.Next();
                break;
            case 1 when at < bytes.Count:
                bytes[at] ^= (byte)(1 << random.Below(8));
                break;
            case 2:
                bytes.Insert(at, (byte)random.Next());
                break;
            case 3:
                bytes.RemoveRange(at, slice.Count);
                break;
            case 4:
                bytes.InsertRange(random.Below(bytes.Count + 1), slice);
                break;
            default:
                if (random.Chance(10))
                {
                    bytes.RemoveRange(at, bytes.Count - at);
                }

                break;
        }
    }
}
