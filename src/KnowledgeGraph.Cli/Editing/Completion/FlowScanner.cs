namespace KnowledgeGraph.Cli.Editing.Completion;

/// <summary>
/// Reads the beginning of a value in flow style, up to the cursor: which braces and brackets are open, and after which keys.
/// </summary>
internal sealed class FlowScanner
{
    private readonly Stack<Level> _open = new();
    private string? _key;
    private int _start;

    /// <summary>Whether a brace or bracket is open.</summary>
    public bool IsOpen => _open.Count > 0;

    /// <summary>Whether a key is being written.</summary>
    public bool IsKey => IsOpen && _open.Peek().IsMapping && _key is null;

    /// <summary>Where the word at the cursor begins.</summary>
    public int WordStart => _start;

    /// <summary>The keys of the innermost mapping so far.</summary>
    public IReadOnlyDictionary<string, string> Keys => _open.Count == 0 ? new Dictionary<string, string>() : _open.Peek().Keys;

    /// <summary>The keys around the cursor from the value on.</summary>
    public IEnumerable<string> Path
    {
        get
        {
            foreach (var level in _open.Reverse())
            {
                if (level.Key is not null)
                {
                    yield return level.Key;
                }

                if (!level.IsMapping)
                {
                    yield return CursorContext.Item;
                }
            }

            if (_key is not null)
            {
                yield return _key;
            }
        }
    }

    /// <summary>Reads a text. Linear.</summary>
    public void Read(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            switch (text[i])
            {
                case '{' or '[' when IsBlank(text, i):
                    _open.Push(new Level(text[i] == '{', _key, new Dictionary<string, string>(StringComparer.Ordinal)));
                    Next(i + 1);
                    break;
                case '}' or ']' when IsOpen:
                    Keep(text, i);
                    _key = _open.Pop().Key;
                    _start = i + 1;
                    break;
                case ',' when IsOpen:
                    Keep(text, i);
                    Next(i + 1);
                    break;
                case ':' when IsKey && i + 1 < text.Length && char.IsWhiteSpace(text[i + 1]):
                    _key = text[_start..i].Trim().Trim('"', '\'');
                    _start = i + 1;
                    break;
                case '"' or '\'' when IsBlank(text, i):
                    var end = text.IndexOf(text[i], i + 1);
                    i = end < 0 ? text.Length : end;
                    break;
            }
        }

        while (_start < text.Length && char.IsWhiteSpace(text[_start]))
        {
            _start++;
        }
    }

    private bool IsBlank(string text, int end) => string.IsNullOrWhiteSpace(text[_start..end]);

    private void Keep(string text, int end)
    {
        if (_key is not null && IsOpen)
        {
            _open.Peek().Keys[_key] = text[Math.Min(_start, end)..end].Trim();
        }
    }

    private void Next(int start)
    {
        _key = null;
        _start = start;
    }

    private sealed record Level(bool IsMapping, string? Key, Dictionary<string, string> Keys);
}
