using System.Text;
using KnowledgeGraph.Fuzz.Facts.Mutations;

namespace KnowledgeGraph.Fuzz.Facts;

/// <summary>Makes inputs: bytes changed, tokens changed, structure changed, pieces repeated, and bytes of no meaning.</summary>
internal static class FactInputGenerator
{
    private const int LongestNoise = 2_000;

    public static FactInput Generate(Randomness random)
    {
        var changed = new Dictionary<int, byte[]>();
        var kind = "";
        for (var count = random.Chance(75) ? 1 : random.Between(2, 3); count > 0; count--)
        {
            var file = random.Below(FactFiles.All.Count);
            (kind, changed[file]) = Mutate(file, random);
        }

        return new FactInput(kind, changed);
    }

    private static (string Kind, byte[] Bytes) Mutate(int file, Randomness random) => random.Below(100) switch
    {
        < 25 => ("bytes", ByteMutation.Apply(FactFiles.All[file].Value, random)),
        < 55 => ("tokens", Bytes(TokenMutation.Apply(FactFiles.Texts[file], random))),
        < 95 => ("structure", Bytes(StructureMutation.Apply(file, random))),
        < 99 => ("repetition", Bytes(RepeatMutation.Apply(FactFiles.Texts[file], random))),
        _ => ("noise", Noise(random)),
    };

    /// <summary>Half a surrogate pair becomes three bytes that are no UTF-8.</summary>
    private static byte[] Bytes(string text)
    {
        var bytes = new List<byte>(text.Length + 16);
        foreach (var unit in text.EnumerateRunes())
        {
            bytes.AddRange(unit == Rune.ReplacementChar ? [0xED, 0xA0, 0x80] : Encoding.UTF8.GetBytes(unit.ToString()));
        }

        return [.. bytes];
    }

    private static byte[] Noise(Randomness random)
    {
        var bytes = new byte[random.Below(LongestNoise)];
        for (var at = 0; at < bytes.Length; at++)
        {
            bytes[at] = (byte)random.Next();
        }

        return bytes;
    }
}
