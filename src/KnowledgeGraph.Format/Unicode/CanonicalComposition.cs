using System.Text;

namespace KnowledgeGraph.Format;

/// <summary>
/// Normalisation form C of Unicode. The runtime's own depends on the machine: in invariant globalisation mode it leaves every
/// string as it is, and a digest must not.
/// </summary>
/// <seealso href="https://www.unicode.org/reports/tr15/"/>
public static class CanonicalComposition
{
    /// <summary>No character below is changed, moved or composed.</summary>
    private const char FirstAffected = '\u0300';

    /// <summary>The text in form C. Linear, except for runs of combining marks, which are sorted.</summary>
    public static string Normalize(string text)
    {
        foreach (var character in text)
        {
            if (character >= FirstAffected)
            {
                return Compose(Decompose(text));
            }
        }

        return text;
    }

    /// <summary>Whether a text may be cut before this character without changing the form C of its parts.</summary>
    public static bool IsBoundary(int character) =>
        character < FirstAffected
        || (CanonicalTables.Instance.CombiningClass(character) == 0
            && !CanonicalTables.Instance.ComposesWithPrevious(character)
            && !Hangul.ComposesWithPrevious(character));

    /// <summary>The code points of form D.</summary>
    internal static List<int> Decompose(string text) => Decompose(text, isCompatible: false);

    /// <summary>The code points of form D, or of form KD.</summary>
    internal static List<int> Decompose(string text, bool isCompatible)
    {
        var tables = CanonicalTables.Instance;
        var characters = new List<int>(text.Length);
        var pending = new Stack<int>();
        for (var i = 0; i < text.Length; i++)
        {
            var isPair = i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1]);
            pending.Push(isPair ? char.ConvertToUtf32(text[i], text[++i]) : text[i]);
            while (pending.Count > 0)
            {
                var character = pending.Pop();
                if (isCompatible && tables.TryDecomposeCompatibly(character, out var mapping))
                {
                    // Mappings are complete.
                    characters.AddRange(mapping);
                    continue;
                }

                if (!Hangul.TryDecompose(character, out var parts) && !tables.TryDecompose(character, out parts))
                {
                    characters.Add(character);
                    continue;
                }

                if (parts.Second != 0)
                {
                    pending.Push(parts.Second);
                }

                pending.Push(parts.First);
            }
        }

        OrderMarks(characters);
        return characters;
    }

    /// <summary>Sorts each run of marks by combining class; marks of one class keep their order.</summary>
    private static void OrderMarks(List<int> characters)
    {
        var start = 0;
        while (start < characters.Count)
        {
            var end = start;
            while (end < characters.Count && CanonicalTables.Instance.CombiningClass(characters[end]) != 0)
            {
                end++;
            }

            if (end - start > 1)
            {
                var sorted = characters.GetRange(start, end - start).OrderBy(CanonicalTables.Instance.CombiningClass).ToList();
                for (var i = 0; i < sorted.Count; i++)
                {
                    characters[start + i] = sorted[i];
                }
            }

            start = Math.Max(end, start + 1);
        }
    }

    internal static string Compose(List<int> characters)
    {
        var composed = new List<int>(characters.Count);
        var starter = -1;
        byte lastClass = 0;
        foreach (var character in characters)
        {
            var combiningClass = CanonicalTables.Instance.CombiningClass(character);
            var isNext = starter >= 0 && starter == composed.Count - 1;
            var isBlocked = !isNext && lastClass >= combiningClass;
            if (starter >= 0 && !isBlocked && TryCompose(composed[starter], character, out var whole))
            {
                composed[starter] = whole;
                continue;
            }

            if (combiningClass == 0)
            {
                starter = composed.Count;
            }

            lastClass = combiningClass;
            composed.Add(character);
        }

        return ToText(composed);
    }

    private static bool TryCompose(int first, int second, out int composed) =>
        Hangul.TryCompose(first, second, out composed) || CanonicalTables.Instance.TryCompose(first, second, out composed);

    private static string ToText(List<int> characters)
    {
        var text = new StringBuilder(characters.Count);
        foreach (var character in characters)
        {
            if (character > char.MaxValue)
            {
                text.Append(char.ConvertFromUtf32(character));
            }
            else
            {
                text.Append((char)character);
            }
        }

        return text.ToString();
    }
}
