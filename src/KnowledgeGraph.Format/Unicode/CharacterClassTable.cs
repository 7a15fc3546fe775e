namespace KnowledgeGraph.Format;

/// <summary>The class of each character: an array for the basic plane, ranges beyond it.</summary>
internal static class CharacterClassTable
{
    private static readonly CharacterClass[] Basic = new CharacterClass[char.MaxValue + 1];
    private static readonly List<(int First, int Last, CharacterClass Class)> Others = Read();

    /// <summary>Constant time in the basic plane, otherwise linear in a few dozen ranges.</summary>
    public static CharacterClass Of(int character)
    {
        if (character <= char.MaxValue)
        {
            return Basic[character];
        }

        foreach (var (first, last, characterClass) in Others)
        {
            if (character >= first && character <= last)
            {
                return characterClass;
            }
        }

        return CharacterClass.Letter;
    }

    private static List<(int First, int Last, CharacterClass Class)> Read()
    {
        var others = new List<(int First, int Last, CharacterClass Class)>();
        Add(CharacterClasses.Words, CharacterClass.Word);
        Add(CharacterClasses.Separators, CharacterClass.Separator);
        Add(CharacterClasses.Joiners, CharacterClass.Joiner);
        Add(CharacterClasses.Ignored, CharacterClass.Ignored);
        return others;

        void Add(string table, CharacterClass characterClass)
        {
            foreach (var (first, last) in HexRanges.ParseAll(table))
            {
                for (var character = first; character <= Math.Min(last, char.MaxValue); character++)
                {
                    Basic[character] = characterClass;
                }

                if (last > char.MaxValue)
                {
                    others.Add((first, last, characterClass));
                }
            }
        }
    }
}
