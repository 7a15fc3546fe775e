namespace KnowledgeGraph.Compiler.Graphs;

/// <summary>Finds cycles in a directed graph of names. Nothing recurses: a set may have a chain of any length.</summary>
/// <typeparam name="TEdge">What leads from a name to another.</typeparam>
/// <param name="edges">The edges that leave a name, in the order in which they are followed.</param>
/// <param name="target">Where an edge leads.</param>
internal sealed class CycleFinder<TEdge>(Func<string, IReadOnlyList<TEdge>> edges, Func<TEdge, string> target)
{
    /// <summary>
    /// The groups of names that reach one another: each group is on a cycle. Tarjan's strongly connected components, without those that are
    /// a single name that does not lead to itself. Linear in the edges.
    /// </summary>
    /// <seealso href="https://doi.org/10.1137/0201010"/>
    public List<List<string>> Components(IEnumerable<string> names)
    {
        var search = new ComponentSearch<TEdge>(edges, target);
        foreach (var name in names)
        {
            search.VisitFrom(name);
        }

        return search.Cyclic;
    }

    /// <summary>The edges of a shortest cycle through <paramref name="start"/>; null where there is none. Breadth first.</summary>
    public List<TEdge>? ShortestThrough(string start)
    {
        var cameBy = new Dictionary<string, (string From, TEdge Edge)>(StringComparer.Ordinal);
        var queue = new Queue<string>([start]);
        while (queue.Count > 0)
        {
            var current = queue.Dequeue();
            foreach (var edge in edges(current))
            {
                var next = target(edge);
                if (next == start)
                {
                    return TraceBack(start, current, edge, cameBy);
                }

                if (!cameBy.ContainsKey(next))
                {
                    cameBy.Add(next, (current, edge));
                    queue.Enqueue(next);
                }
            }
        }

        return null;
    }

    /// <summary>
    /// For each edge that leads back to the way to it, the cycle that it closes; the edge itself is last. A depth-first search from every
    /// name in turn, linear in the edges except for the cycles.
    /// </summary>
    public IEnumerable<List<TEdge>> ClosedBySearch(IEnumerable<string> names)
    {
        var finished = new HashSet<string>(StringComparer.Ordinal);
        foreach (var name in names.Where(name => !finished.Contains(name)))
        {
            var way = new List<TEdge>();
            var places = new Dictionary<string, int>(StringComparer.Ordinal) { [name] = 0 };
            var stack = new Stack<(string Name, int Next)>([(name, 0)]);
            while (stack.Count > 0)
            {
                var (current, next) = stack.Pop();
                var leaving = edges(current);
                if (next == leaving.Count)
                {
                    finished.Add(current);
                    places.Remove(current);
                    if (way.Count > 0)
                    {
                        way.RemoveAt(way.Count - 1);
                    }

                    continue;
                }

                stack.Push((current, next + 1));
                var edge = leaving[next];
                var reached = target(edge);
                if (places.TryGetValue(reached, out var place))
                {
                    yield return [.. way.Skip(place), edge];
                }
                else if (!finished.Contains(reached))
                {
                    way.Add(edge);
                    places.Add(reached, way.Count);
                    stack.Push((reached, 0));
                }
            }
        }
    }

    private static List<TEdge> TraceBack(string start, string last, TEdge closing, Dictionary<string, (string From, TEdge Edge)> cameBy)
    {
        var way = new List<TEdge> { closing };
        for (var current = last; current != start; current = cameBy[current].From)
        {
            way.Add(cameBy[current].Edge);
        }

        way.Reverse();
        return way;
    }
}
