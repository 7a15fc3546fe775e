namespace KnowledgeGraph.Compiler.Binding;

/// <summary>The words of the format for the members of an enumeration, in the order in which messages list them.</summary>
public sealed class WordList<T>
    where T : struct
{
    private readonly Dictionary<string, T> _values = new(StringComparer.Ordinal);

    public WordList(params (string Word, T Value)[] words)
    {
        foreach (var (word, value) in words)
        {
            _values.Add(word, value);
        }

        Words = Array.ConvertAll(words, pair => pair.Word);
    }

    public IReadOnlyList<string> Words { get; }

    public bool TryGet(string word, out T value) => _values.TryGetValue(word, out value);
}
