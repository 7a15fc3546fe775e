using KnowledgeGraph.Compiler.Symbols;

namespace KnowledgeGraph.Compiler.Binding;

/// <summary>
/// Finds sources that retell themselves: the strongly connected components of what retells what, by Tarjan's algorithm with a stack
/// of its own. Linear in the links.
/// </summary>
/// <seealso href="https://doi.org/10.1137/0201010"/>
internal sealed class DerivationCircles(Dictionary<string, SourceDefinition> sources)
{
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _lowest = new(StringComparer.Ordinal);
    private readonly Stack<string> _component = new();
    private readonly HashSet<string> _inComponent = new(StringComparer.Ordinal);
    private readonly List<List<string>> _circular = [];

    /// <summary>For each circle the way around it from its ordinally first source, the shortest there is.</summary>
    public IEnumerable<string[]> Find()
    {
        foreach (var source in sources.Keys)
        {
            if (!_numbers.ContainsKey(source))
            {
                Visit(source);
            }
        }

        return _circular.Select(Shortest);
    }

    private void Visit(string start)
    {
        var way = new Stack<(string Source, int Next)>();
        Enter(start, way);
        while (way.Count > 0)
        {
            var (source, next) = way.Pop();
            var links = sources[source].Symbol.DerivedFrom;
            if (next < links.Count)
            {
                way.Push((source, next + 1));
                Follow(source, links[next], way);
                continue;
            }

            if (_lowest[source] == _numbers[source])
            {
                Close(source);
            }

            if (way.Count > 0)
            {
                Lower(way.Peek().Source, _lowest[source]);
            }
        }
    }

    private void Follow(string source, DerivationLink link, Stack<(string Source, int Next)> way)
    {
        if (!_numbers.TryGetValue(link.Source, out var number))
        {
            Enter(link.Source, way);
        }
        else if (_inComponent.Contains(link.Source))
        {
            Lower(source, number);
        }
    }

    private void Enter(string source, Stack<(string Source, int Next)> way)
    {
        _numbers.Add(source, _numbers.Count);
        _lowest.Add(source, _numbers[source]);
        _component.Push(source);
        _inComponent.Add(source);
        way.Push((source, 0));
    }

    private void Lower(string source, int number) => _lowest[source] = Math.Min(_lowest[source], number);

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

        if (members.Count > 1 || Retells(root, root))
        {
            _circular.Add(members);
        }
    }

    private bool Retells(string source, string other)
    {
        foreach (var link in sources[source].Symbol.DerivedFrom)
        {
            if (link.Source == other)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Breadth first, inside the component alone.</summary>
    private string[] Shortest(List<string> members)
    {
        members.Sort(StringComparer.Ordinal);
        var start = members[0];
        var inside = new HashSet<string>(members, StringComparer.Ordinal);
        var cameFrom = new Dictionary<string, string>(StringComparer.Ordinal);
        var queue = new Queue<string>([start]);
        while (!cameFrom.ContainsKey(start))
        {
            var current = queue.Dequeue();
            foreach (var link in sources[current].Symbol.DerivedFrom)
            {
                if (!inside.Contains(link.Source) || cameFrom.ContainsKey(link.Source))
                {
                    continue;
                }

                cameFrom.Add(link.Source, current);
                queue.Enqueue(link.Source);
            }
        }

        var way = new List<string> { start };
        for (var current = cameFrom[start]; current != start; current = cameFrom[current])
        {
            way.Add(current);
        }

        way.Add(start);
        way.Reverse();
        return [.. way];
    }
}
