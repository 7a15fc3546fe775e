using KnowledgeGraph.Compiler.Symbols;

namespace KnowledgeGraph.Compiler.Fit;

/// <summary>
/// The names of all entities as words, and how much each word tells. A name stands in a text if all of it does, word after word, or so
/// many of its words that they tell more than half of it, or half with a word that nobody else has: the surname of a person does, and in
/// "Ministry of Transport" neither "Ministry" nor "of", if others have them too. A name that describes ("higher production of
/// ammunition") stands there by any of its longer words: another curator would have put it otherwise, and so does the text.
/// </summary>
internal sealed class NameForms
{
    private readonly Dictionary<string, NameForm[]> _forms = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _entities = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _entitiesByWord = new(StringComparer.Ordinal);

    /// <summary>The names of one word: in a text, such a word means its entity, and is not a form of another name.</summary>
    private readonly HashSet<string> _singleWords = new(StringComparer.Ordinal);

    /// <summary>Reads the names. Linear in their length.</summary>
    public NameForms(IEnumerable<EntitySymbol> entities)
    {
        foreach (var entity in entities)
        {
            NameForm[] forms =
            [
                .. entity.Names.Select(name => name.Name).Prepend(entity.Name).Concat(entity.Aliases)
                    .Select(NameForm.Of).Where(form => form.Words.Length > 0),
            ];
            _forms[entity.Id] = forms;
            _entities[entity.Id] = entity.Name;
            _singleWords.UnionWith(forms.Where(form => form is { Words.Length: 1, IsDescription: false }).Select(form => form.Words[0]));
            foreach (var word in forms.SelectMany(form => form.Words).Distinct(StringComparer.Ordinal))
            {
                _entitiesByWord.TryGetValue(word, out var number);
                _entitiesByWord[word] = number + 1;
            }
        }
    }

    /// <summary>The first name of an entity.</summary>
    public string NameOf(string entity) => _entities[entity];

    /// <summary>A text as words.</summary>
    public static string[] Words(string text) => [.. FitTokenizer.Tokenize(text).Select(token => token.Folded)];

    /// <summary>Whether anything can be looked for: not if the names are only signs.</summary>
    public bool CanBeNamed(string entity) => _forms.TryGetValue(entity, out var forms) && forms.Length > 0;

    /// <summary>Whether a part of a text names an entity. O(words of the part × words of the names).</summary>
    public bool IsNamed(string entity, FitText text, TokenRange part)
    {
        foreach (var form in _forms[entity])
        {
            if (HasAll(form.Words, text, part, (word, found) => IsForm(word, found, text))
                || (form.Words.Length == 1 && Compounds.HasParts(form.Words[0], text, part))
                || (form.IsDescription ? HasOne(form.Words, text, part) : TellsEnough(form.Words, text, part)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether words stand in a part of a text, one after another, each in any of its forms.</summary>
    public static bool HasAll(string[] words, FitText text, TokenRange part) => HasAll(words, text, part, WordForms.AreAlike);

    private static bool HasAll(string[] words, FitText text, TokenRange part, Func<string, string, bool> areAlike)
    {
        for (var i = part.First; i + words.Length <= part.End; i++)
        {
            var length = 0;
            while (length < words.Length && areAlike(words[length], text.Tokens[i + length].Folded))
            {
                length++;
            }

            if (length == words.Length)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// The places of the names of an entity: of all their words in a row, or of a word that nobody else has and that tells half of a name.
    /// </summary>
    public IEnumerable<TokenRange> PlacesOf(string entity, FitText text, TokenRange part)
    {
        foreach (var form in _forms[entity].Where(form => !form.IsDescription).Select(form => form.Words))
        {
            var telling = form.Sum(Weight) / 2;
            for (var i = part.First; i < part.End; i++)
            {
                if (HasAll(form, text, new TokenRange(i, Math.Min(part.End, i + form.Length)), (word, found) => IsForm(word, found, text)))
                {
                    yield return new TokenRange(i, i + form.Length);
                }
                else if (Array.Exists(form, word => Weight(word) >= Math.Max(1, telling) && IsForm(word, text.Tokens[i].Folded, text)))
                {
                    yield return new TokenRange(i, i + 1);
                }
            }
        }
    }

    /// <summary>Whether one of the longer words stands there: no text has the description of somebody else word for word.</summary>
    private static bool HasOne(string[] words, FitText text, TokenRange part)
    {
        for (var i = part.First; i < part.End; i++)
        {
            var found = text.Tokens[i].Folded;
            if (Array.Exists(words, word => word.Length >= NameForm.MinLength && text.Words?.IsStop(word) != true
                && (WordForms.AreAlike(word, found) || (text.Words is { Links.Count: > 0 } && Compounds.IsPart(word, found)))))
            {
                return true;
            }
        }

        return false;
    }

    private bool TellsEnough(string[] words, FitText text, TokenRange part)
    {
        // A single character of Chinese or Japanese tells nothing alone.
        if (words.Length < 2 || Array.Exists(words, word => word[0] >= FitTokenizer.FirstWithoutSpaces))
        {
            return false;
        }

        var (found, all, isUnique) = (0.0, 0.0, false);
        foreach (var word in words)
        {
            var weight = Weight(word);
            all += weight;
            if (HasAll([word], text, part, (one, other) => IsForm(one, other, text)) || Compounds.HasParts(word, text, part))
            {
                found += weight;
                isUnique |= _entitiesByWord[word] == 1;
            }
        }

        return found * 2 > all || (isUnique && found * 2 >= all);
    }

    /// <summary>Whether a word of a text is one of a name in any form, and not the name of another entity.</summary>
    private bool IsForm(string word, string found, FitText text) =>
        string.Equals(word, found, StringComparison.Ordinal)
        || (!_singleWords.Contains(found)
            && (WordForms.AreAlike(word, found) || (text.Words is { Links.Count: > 0 } && Compounds.IsPart(word, found))));

    private double Weight(string word) => 1.0 / _entitiesByWord[word];
}

/// <summary>A name as words.</summary>
/// <param name="IsDescription">
/// A word of it other than an article, preposition or the like begins with a small letter, as in "members of the alliance".
/// </param>
internal sealed record NameForm(string[] Words, bool IsDescription)
{
    /// <summary>Shorter words are articles and prepositions in most languages, and abbreviations.</summary>
    public const int MinLength = 4;

    private const int MinLower = 3;

    public static NameForm Of(string name)
    {
        var tokens = FitTokenizer.Tokenize(name);
        return new NameForm(
            [.. tokens.Select(token => token.Folded)],
            tokens.Exists(token => char.IsLower(name[token.Start]) && (token.Folded.Length >= MinLength
                || (token.Folded.Length >= MinLower && !FitWords.IsStopAnywhere(token.Folded)))));
    }
}
