using System.Globalization;
using KnowledgeGraph.Format;

namespace KnowledgeGraph.Compiler.Disclosure;

/// <summary>
/// Finds names in texts: as whole words, whatever their case, accents and punctuation. A name of up to three characters has to agree in
/// case as well, and an id or identifier that is one word is found only where it is the whole text: both may be ordinary words.
/// </summary>
internal sealed class NameFinder
{
    private const int ShortName = 3;
    private readonly Dictionary<string, List<Entry>> _byFirstWord = new(StringComparer.Ordinal);
    private readonly Dictionary<string, MarkedName> _whole = new(StringComparer.Ordinal);

    public bool IsEmpty => _byFirstWord.Count == 0 && _whole.Count == 0;

    /// <summary>Adds a name of which texts may have the words.</summary>
    public void Add(MarkedName name)
    {
        var words = Words(name.Name);
        if (words.Count == 0)
        {
            return;
        }

        if (!_byFirstWord.TryGetValue(words[0].Folded, out var entries))
        {
            _byFirstWord.Add(words[0].Folded, entries = []);
        }

        entries.Add(new Entry(name, words, name.Name.Length <= ShortName));
    }

    /// <summary>Adds an id or an identifier.</summary>
    public void AddId(MarkedName id)
    {
        if (!_whole.ContainsKey(id.Name))
        {
            _whole.Add(id.Name, id);
        }

        if (Words(id.Name).Count > 1)
        {
            Add(id);
        }
    }

    /// <summary>
    /// The first name that a text has; null for none. Linear in the text, and in the names that begin with one of its words.
    /// </summary>
    public MarkedName? Find(string text)
    {
        if (_whole.TryGetValue(text.Trim(), out var whole))
        {
            return whole;
        }

        var words = Words(text);
        for (var start = 0; start < words.Count; start++)
        {
            if (_byFirstWord.TryGetValue(words[start].Folded, out var entries)
                && entries.FirstOrDefault(entry => IsAt(entry, words, start)) is { } found)
            {
                return found.Name;
            }
        }

        return null;
    }

    private static bool IsAt(Entry entry, List<(string Folded, string Written)> words, int start)
    {
        if (start + entry.Words.Count > words.Count)
        {
            return false;
        }

        for (var i = 0; i < entry.Words.Count; i++)
        {
            var (folded, written) = words[start + i];
            if (entry.IsExact ? written != entry.Words[i].Written : folded != entry.Words[i].Folded)
            {
                return false;
            }
        }

        return true;
    }

    private static List<(string Folded, string Written)> Words(string text)
    {
        var words = new List<(string Folded, string Written)>();
        for (var start = 0; start < text.Length; start++)
        {
            var end = start;
            while (end < text.Length && IsOfWord(text[end]))
            {
                end++;
            }

            if (end > start)
            {
                var written = text.Substring(start, end - start);
                words.Add((NameFolding.Fold(written), written));
                start = end;
            }
        }

        return words;
    }

    // Both halves of a surrogate pair belong to a word, and so do marks that are written after their letter.
    private static bool IsOfWord(char character) =>
        char.IsLetterOrDigit(character) || char.IsSurrogate(character)
        || char.GetUnicodeCategory(character) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    /// <param name="IsExact">Case and accents have to agree.</param>
    private sealed record Entry(MarkedName Name, List<(string Folded, string Written)> Words, bool IsExact);
}
