namespace KnowledgeGraph.Compiler.Graphs;

/// <summary>Tarjan's algorithm, with a stack of its own in place of recursion.</summary>
internal sealed class ComponentSearch<TEdge>(Func<string, IReadOnlyList<TEdge>> edges, Func<TEdge, string> target)
{
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _lowest = new(StringComparer.Ordinal);
    private readonly Stack<string> _component = new();
    private readonly HashSet<string> _inComponent = new(StringComparer.Ordinal);
    private readonly Stack<(string Name, int Next)> _way = new();

    /// <summary>The components on cycles that were found so far.</summary>
    public List<List<string>> Cyclic { get; } = [];

    public void VisitFrom(string start)
    {
        if (_numbers.ContainsKey(start))
        {
            return;
        }

        Enter(start);
        while (_way.Count > 0)
        {
            var (name, next) = _way.Pop();
            var leaving = edges(name);
            if (next < leaving.Count)
            {
                _way.Push((name, next + 1));
                Follow(name, target(leaving[next]));
                continue;
            }

            if (_lowest[name] == _numbers[name])
            {
                Close(name);
            }

            if (_way.Count > 0)
            {
                Lower(_way.Peek().Name, _lowest[name]);
            }
        }
    }

    private void Follow(string name, string next)
    {
        if (!_numbers.TryGetValue(next, out var number))
        {
            Enter(next);
        }
        else if (_inComponent.Contains(next))
        {
            Lower(name, number);
        }
    }

    private void Enter(string name)
    {
        _numbers.Add(name, _numbers.Count);
        _lowest.Add(name, _numbers[name]);
        _component.Push(name);
        _inComponent.Add(name);
        _way.Push((name, 0));
    }

    private void Lower(string name, int number) => _lowest[name] = Math.Min(_lowest[name], number);

    private void Close(string root)
    {
        var members = new List<string>();
        string member;
        do
        {
            member = _component.Pop();
            _inComponent.Remove(member);
            members.Add(member);
        }
        while (member != root);

        if (members.Count > 1 || edges(root).Any(edge => target(edge) == root))
        {
            Cyclic.Add(members);
        }
    }
}
