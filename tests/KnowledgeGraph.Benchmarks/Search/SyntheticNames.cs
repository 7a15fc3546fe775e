using System.Text;
using KnowledgeGraph.Compiler.Image;
using KnowledgeGraph.Compiler.Symbols;

namespace KnowledgeGraph.Benchmarks.Search;

/// <summary>Names of two or three made-up words, and what people type who look for them.</summary>
internal static class SyntheticNames
{
    private static readonly string[] Onsets = ["b", "br", "d", "f", "g", "gr", "h", "k", "kl", "l", "m", "n", "p", "r", "s", "st", "t", "tr", "v", "w", "z"];
    private static readonly string[] Vowels = ["a", "e", "i", "o", "u", "ä", "ö", "ie"];
    private static readonly string[] Codas = ["", "", "n", "r", "s", "l", "m", "rt", "ck"];

    public static string[] Create(int count, Random random)
    {
        // A fifth as many words as names, as in a register of people, where first names and many family names are shared.
        var words = Enumerable.Range(0, count / 5).Select(_ => Word(random)).ToArray();
        return [.. Enumerable.Range(0, count).Select(_ => string.Join(' ', Enumerable.Range(0, random.Next(2, 4)).Select(_ => words[random.Next(words.Length)])))];
    }

    /// <summary>An image of stations with these names.</summary>
    public static byte[] Image(string[] names)
    {
        var ontology = new OntologySymbol(
            "Names", "", new(
                [
                    new KindSymbol("Station", "stations", "", false, default, default),
                ]), default, default, default, default, default, default);
        var entities = names.Select((name, index) => new EntitySymbol($"s{index}", "Station", name, null, default, default));
        return ImageWriter.Write(new FactSet(ontology, default, new([.. entities]), default, default)).Image!.Bytes;
    }

    /// <summary>Changes a letter in the middle of each word; longer words twice.</summary>
    public static string Misspell(string name) => string.Join(' ', name.Split(' ').Select(word => word.Length switch
    {
        < 4 => word,
        < 8 => word[..2] + 'x' + word[3..],
        _ => word[..2] + word[3] + word[2] + word[4..6] + word[7..],
    }));

    private static string Word(Random random)
    {
        var word = new StringBuilder();
        for (var syllables = random.Next(2, 5); syllables > 0; syllables--)
        {
            word.Append(Onsets[random.Next(Onsets.Length)])
                .Append(Vowels[random.Next(Vowels.Length)])
                .Append(Codas[random.Next(Codas.Length)]);
        }

        word[0] = char.ToUpperInvariant(word[0]);
        return word.ToString();
    }
}
