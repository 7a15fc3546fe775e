using System.Text;

namespace KnowledgeGraph.Format;

/// <summary>The ways in which one word is commonly written, so that question and name meet in one of them.</summary>
public static class SpellingForms
{
    /// <summary>The other spellings of a word whose plain form is given; none of them equals it or another. Linear.</summary>
    public static List<string> Of(string word, string plain)
    {
        var forms = new List<string>();
        Add(forms, plain, Sound(plain));
        var expanded = LetterFolding.Expand(word);
        Add(forms, plain, expanded);
        Add(forms, plain, Sound(expanded));
        if (HasOtherThanLatin(plain))
        {
            foreach (var latin in new[] { LetterFolding.Romanise(word, asRussian: false), LetterFolding.Romanise(word, asRussian: true) })
            {
                Add(forms, plain, latin);
                Add(forms, plain, Sound(latin));
            }
        }

        return forms;
    }

    /// <summary>
    /// One form for the romanisations of a Slavic name: <c>y</c>, <c>j</c> and <c>i</c> are one letter however often they follow
    /// one another, <c>w</c> is <c>v</c>, and <c>kh</c> is <c>h</c>.
    /// </summary>
    private static string Sound(string plain)
    {
        var sound = new StringBuilder(plain.Length);
        foreach (var letter in plain)
        {
            var last = sound.Length > 0 ? sound[sound.Length - 1] : '\0';
            switch (letter)
            {
                case 'y' or 'j' or 'i':
                    if (last != 'i')
                    {
                        sound.Append('i');
                    }

                    break;
                case 'w':
                    sound.Append('v');
                    break;
                case 'h' when last == 'k':
                    sound[sound.Length - 1] = 'h';
                    break;
                default:
                    sound.Append(letter);
                    break;
            }
        }

        return sound.ToString();
    }

    private static void Add(List<string> forms, string plain, string form)
    {
        if (form.Length > 0 && form != plain && !forms.Contains(form))
        {
            forms.Add(form);
        }
    }

    /// <summary>Greek or Cyrillic.</summary>
    private static bool HasOtherThanLatin(string word)
    {
        foreach (var letter in word)
        {
            if (letter is >= '\u0370' and <= '\u052F')
            {
                return true;
            }
        }

        return false;
    }
}
