using KnowledgeGraph.Compiler.Text;

namespace KnowledgeGraph.Compiler.Syntax;

/// <summary>A mapping or sequence whose end has not been seen yet.</summary>
internal sealed class OpenNode(bool isMapping, int start)
{
    private const int LinearSearchLimit = 16;

    private readonly List<MappingEntrySyntax>? _entries = isMapping ? [] : null;
    private readonly List<SyntaxNode>? _items = isMapping ? null : [];
    private Dictionary<string, ScalarSyntax>? _keys;
    private bool _drop;
    private bool _isStray;

    public int Start { get; } = start;

    public bool ExpectsKey => isMapping && Key is null;

    /// <summary>The key whose value comes next.</summary>
    public ScalarSyntax? Key { get; private set; }

    /// <summary>The earlier key of this name.</summary>
    public ScalarSyntax? FindKey(string name)
    {
        if (_entries!.Count < LinearSearchLimit)
        {
            return _entries.Find(entry => string.Equals(entry.Name, name, StringComparison.Ordinal))?.Key;
        }

        return Index().TryGetValue(name, out var first) ? first : null;
    }

    /// <summary>The entry before this one was text that stood alone.</summary>
    public bool IsAfterStray { get; private set; }

    /// <summary>Keeps the entry that has begun out of the tree: it is text that stands alone, and was reported.</summary>
    public void DropEntry() => (_drop, _isStray) = (true, true);

    /// <summary>Begins an entry; one that is not kept was reported, and its value stays out of the tree.</summary>
    public void BeginEntry(ScalarSyntax key, bool keep)
    {
        (IsAfterStray, _isStray) = (_isStray, false);
        Key = key;
        _drop = !keep;
    }

    public void Add(SyntaxNode node)
    {
        if (!isMapping)
        {
            _items!.Add(node);
            return;
        }

        if (!_drop)
        {
            _entries!.Add(new MappingEntrySyntax(Key!, node));
            _keys?.Add(Key!.Value, Key);
        }

        Key = null;
    }

    public SyntaxNode Close(int end)
    {
        var span = TextSpan.FromBounds(Start, end);
        return isMapping ? new MappingSyntax(span, _entries!) : new SequenceSyntax(span, _items!);
    }

    private Dictionary<string, ScalarSyntax> Index()
    {
        if (_keys is null)
        {
            _keys = new Dictionary<string, ScalarSyntax>(StringComparer.Ordinal);
            foreach (var entry in _entries!)
            {
                _keys.Add(entry.Name, entry.Key);
            }
        }

        return _keys;
    }
}
