namespace KnowledgeGraph.Compiler.Binding;

/// <summary>The words of the format for the members of an enumeration, in the order in which messages list them.</summary>
public sealed class WordList<T>
    where T : struct
{
    private readonly Dictionary<string, T> _values = new(StringComparer.Ordinal);
    private readonly T[] _inOrder;

    public WordList(params (string Word, T Value)[] words)
    {
        foreach (var (word, value) in words)
        {
            _values.Add(word, value);
        }

        Words = Array.ConvertAll(words, pair => pair.Word);
        _inOrder = Array.ConvertAll(words, pair => pair.Value);
    }

    public IReadOnlyList<string> Words { get; }

    /// <summary>The word of <paramref name="value"/>. Linear.</summary>
    public string WordOf(T value) => Words[Array.FindIndex(_inOrder, other => EqualityComparer<T>.Default.Equals(other, value))];

    public bool TryGet(string word, out T value) => _values.TryGetValue(word, out value);
}
