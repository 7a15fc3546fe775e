using System.Globalization;

namespace KnowledgeGraph.Format;

/// <summary>The Unicode data behind normalisation, read once, when the first text needs it.</summary>
internal sealed class CanonicalTables
{
    private readonly Dictionary<int, (int First, int Second)> _decompositions = [];
    private readonly Dictionary<(int First, int Second), int> _compositions = [];
    private readonly HashSet<int> _seconds = [];
    private readonly Dictionary<int, byte> _classes = [];
    private readonly Dictionary<int, int[]> _compatible = [];

    /// <summary>By character of the basic plane, whether no normalisation form changes, moves or composes it.</summary>
    private readonly bool[] _stable = new bool[char.MaxValue + 1];

    private CanonicalTables()
    {
        foreach (var (character, value) in Entries(CanonicalCompositions.Pairs))
        {
            var pair = Pair(value);
            _decompositions.Add(Hex(character), pair);
            _compositions.Add(pair, Hex(character));
            _seconds.Add(pair.Second);
        }

        foreach (var (character, value) in Entries(CanonicalDecompositions.OneWay))
        {
            _decompositions.Add(Hex(character), Pair(value));
        }

        foreach (var (range, value) in Entries(CombiningClasses.Ranges))
        {
            var (first, last) = HexRanges.Parse(range);
            for (var character = first; character <= last; character++)
            {
                _classes.Add(character, byte.Parse(value, NumberStyles.None, CultureInfo.InvariantCulture));
            }
        }

        foreach (var (range, value) in Entries(CompatibilityDecompositions.Mappings))
        {
            var (first, last) = HexRanges.Parse(range);
            var parts = Array.ConvertAll(value.Split('+'), Hex);
            for (var character = first; character <= last; character++)
            {
                _compatible.Add(character, parts.Length > 1 ? parts : [parts[0] + character - first]);
            }
        }

        for (var character = 0; character < _stable.Length; character++)
        {
            _stable[character] = !char.IsSurrogate((char)character) && !_classes.ContainsKey(character) && !_seconds.Contains(character)
                && !_compatible.ContainsKey(character) && !Hangul.ComposesWithPrevious(character)
                && (!_decompositions.TryGetValue(character, out var parts) || _compositions.ContainsKey(parts));
        }
    }

    public static CanonicalTables Instance { get; } = new();

    /// <summary>0 for a starter.</summary>
    public byte CombiningClass(int character) => _classes.TryGetValue(character, out var value) ? value : (byte)0;

    /// <param name="parts">The second part is 0 where there is only one.</param>
    public bool TryDecompose(int character, out (int First, int Second) parts) =>
        _decompositions.TryGetValue(character, out parts);

    /// <param name="parts">Complete, not to be taken apart further.</param>
    public bool TryDecomposeCompatibly(int character, out int[] parts) => _compatible.TryGetValue(character, out parts);

    /// <summary>Whether a text of such characters is in every composed form.</summary>
    public bool IsStable(char character) => _stable[character];

    public bool TryCompose(int first, int second, out int composed) => _compositions.TryGetValue((first, second), out composed);

    /// <summary>The character may be the second half of a composed one.</summary>
    public bool ComposesWithPrevious(int character) => _seconds.Contains(character);

    private static IEnumerable<(string Key, string Value)> Entries(string table)
    {
        foreach (var entry in table.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries))
        {
            var equals = entry.IndexOf('=');
            yield return (entry.Substring(0, equals), entry.Substring(equals + 1));
        }
    }

    private static (int First, int Second) Pair(string text)
    {
        var parts = text.Split('+');
        return (Hex(parts[0]), parts.Length == 1 ? 0 : Hex(parts[1]));
    }

    private static int Hex(string text) => HexRanges.Number(text);
}
