using KnowledgeGraph.Compiler.Symbols;
using KnowledgeGraph.Format;
using KnowledgeGraph.Search;

namespace KnowledgeGraph.Compiler.Image.Writing;

/// <summary>
/// Collects the searchable texts of the entities and, by term, the texts in which it stands. A name is indexed under its other
/// spellings as well; ids and descriptions as written.
/// </summary>
internal sealed class SearchIndex
{
    private readonly Dictionary<string, List<uint>> _postings = new(StringComparer.Ordinal);

    /// <summary>By folded name, the entity that bears it; <see cref="ImageLayout.None"/> when several do.</summary>
    private readonly Dictionary<string, int> _bearers = new(StringComparer.Ordinal);

    /// <summary>Adds the texts of the entities, in the order of their rows. Linear in the texts.</summary>
    public void Add(EntitySymbol[] entities)
    {
        for (var entity = 0; entity < entities.Length; entity++)
        {
            AddEntity(entity, entities[entity]);
        }
    }

    /// <summary>By entity, then <see cref="SearchField"/>.</summary>
    public List<SearchFieldDraft> Fields { get; } = [];

    /// <summary>Sorted by their UTF-8 bytes.</summary>
    public string[] SortedTerms()
    {
        var terms = _postings.Keys.ToArray();
        Array.Sort(terms, StringTable.OrderOf(terms));
        return terms;
    }

    /// <summary>Ascending.</summary>
    public List<uint> Postings(string term) => _postings[term];

    /// <summary>Several entities bear this name or alias.</summary>
    public bool IsShared(SearchFieldDraft field) => field.Key is { } key && _bearers[key] == ImageLayout.None;

    private void AddEntity(int row, EntitySymbol entity)
    {
        var name = SearchTokenizer.Tokenize(entity.Name);
        AddName(row, SearchField.Name, entity.Name, name);
        foreach (var alias in entity.Aliases)
        {
            AddName(row, SearchField.Alias, alias, SearchTokenizer.Tokenize(alias));
        }

        AddLocalNames(row, entity);

        // Most ids are the name in other letters: what would only be found twice is not indexed twice.
        var id = SearchTokenizer.Tokenize(entity.Id);
        if (Key(id) != Key(name))
        {
            AddPlain(row, SearchField.Id, entity.Id, id);
        }

        if (entity.Description is { Length: > 0 } description)
        {
            AddPlain(row, SearchField.Description, description, SearchTokenizer.Tokenize(description));
        }
    }

    /// <summary>A name that is the same in several languages is found once.</summary>
    private void AddLocalNames(int row, EntitySymbol entity)
    {
        if (entity.Names.Count == 0)
        {
            return;
        }

        var known = new HashSet<string>(entity.Aliases, StringComparer.Ordinal) { entity.Name };
        foreach (var local in entity.Names)
        {
            if (known.Add(local.Name))
            {
                AddName(row, SearchField.Alias, local.Name, SearchTokenizer.Tokenize(local.Name));
            }
        }
    }

    private void AddName(int entity, SearchField sort, string text, List<SearchToken> tokens)
    {
        var key = Key(tokens);
        if (!_bearers.TryGetValue(key, out var bearer))
        {
            _bearers.Add(key, entity);
        }
        else if (bearer != entity)
        {
            _bearers[key] = ImageLayout.None;
        }

        AddPlain(entity, sort, text, tokens, key);
        foreach (var token in tokens)
        {
            PostOthers(token.Spellings);
        }
    }

    private void AddPlain(int entity, SearchField sort, string text, List<SearchToken> tokens, string? key = null)
    {
        var keyWords = DistinctKeyWords(tokens);
        Fields.Add(new SearchFieldDraft(entity, sort, text, (ushort)Math.Min(keyWords.Count, ushort.MaxValue), key));
        foreach (var token in tokens)
        {
            Post(token.Plain, 0);
        }

        // The parts of an id are its hyphenated words; what is more in it is often a code or a hash, of which no part says anything.
        if (sort == SearchField.Id)
        {
            return;
        }

        foreach (var word in keyWords)
        {
            Post(word, 0);
        }

        foreach (var token in tokens)
        {
            PostOthers(token.Parts);
            PostOthers(token.Pieces);
        }

        if (tokens.Exists(token => token.IsHyphenated))
        {
            PostOthers(HyphenatedWords.Joined(tokens));
        }
    }

    private void PostOthers(IEnumerable<string> words)
    {
        foreach (var word in words)
        {
            Post(word, SearchFieldBits.OtherSpelling);
        }
    }

    /// <summary>Names have few words: they are compared with one another, and a set is made only of many.</summary>
    private static List<string> DistinctKeyWords(List<SearchToken> tokens)
    {
        const int FewWords = 12;
        if (tokens.Count > FewWords)
        {
            return [.. SearchToken.KeyWordsOf(tokens).Distinct(StringComparer.Ordinal)];
        }

        var words = new List<string>(tokens.Count);
        foreach (var token in tokens)
        {
            if (token.KeyWords.Count == 0)
            {
                AddNew(token.Plain);
                continue;
            }

            foreach (var word in token.KeyWords)
            {
                AddNew(word);
            }
        }

        return words;

        void AddNew(string word)
        {
            if (!words.Contains(word))
            {
                words.Add(word);
            }
        }
    }

    private void Post(string term, uint flags)
    {
        if (!_postings.TryGetValue(term, out var postings))
        {
            _postings.Add(term, postings = []);
        }

        var field = (uint)(Fields.Count - 1) << SearchFieldBits.PostingShift;

        // The plain words of a field are posted before its other spellings.
        if (postings.Count == 0 || postings[postings.Count - 1] >> SearchFieldBits.PostingShift != field >> SearchFieldBits.PostingShift)
        {
            postings.Add(field | flags);
        }
    }

    private static string Key(List<SearchToken> tokens) => string.Join(" ", SearchToken.KeyWordsOf(tokens));
}
