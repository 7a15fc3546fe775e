namespace KnowledgeGraph.Compiler.Reasoning;

/// <summary>A fact as seen from one of its ends; a symmetric one is seen from both.</summary>
internal readonly record struct Edge(Fact Fact, int From, int To);

/// <summary>The facts that premises are looked for among, by predicate and either end. O(1) to the list that is asked for.</summary>
internal sealed class FactStore(bool[] isSymmetric)
{
    private static readonly List<Edge> None = [];
    private readonly Dictionary<int, List<Edge>> _byPredicate = [];
    private readonly Dictionary<long, List<Edge>> _byStart = [];
    private readonly Dictionary<long, List<Edge>> _byEnd = [];

    public void Add(Fact fact)
    {
        fact.IsIndexed = true;
        Add(fact.Key.Predicate, new Edge(fact, fact.Key.Subject, fact.Key.Object));
        if (isSymmetric[fact.Key.Predicate])
        {
            Add(fact.Key.Predicate, new Edge(fact, fact.Key.Object, fact.Key.Subject));
        }
    }

    /// <summary>Facts of a predicate, narrowed by the ends that are known (negative where not): a superset of those that fit.</summary>
    public List<Edge> Find(int predicate, int start, int end)
    {
        if (start < 0 && end < 0)
        {
            return _byPredicate.TryGetValue(predicate, out var all) ? all : None;
        }

        var starting = start < 0 ? null : Get(_byStart, predicate, start);
        var ending = end < 0 ? null : Get(_byEnd, predicate, end);
        if (starting is null)
        {
            return ending!;
        }

        return ending is null || starting.Count <= ending.Count ? starting : ending;
    }

    private static List<Edge> Get(Dictionary<long, List<Edge>> index, int predicate, int node) =>
        index.TryGetValue(Key(predicate, node), out var edges) ? edges : None;

    private static void Append<TKey>(Dictionary<TKey, List<Edge>> index, TKey key, Edge edge)
        where TKey : notnull
    {
        if (!index.TryGetValue(key, out var edges))
        {
            index.Add(key, edges = []);
        }

        edges.Add(edge);
    }

    private static long Key(int predicate, int node) => ((long)predicate << 32) | (uint)node;

    private void Add(int predicate, Edge edge)
    {
        Append(_byPredicate, predicate, edge);
        Append(_byStart, Key(predicate, edge.From), edge);
        Append(_byEnd, Key(predicate, edge.To), edge);
    }
}
