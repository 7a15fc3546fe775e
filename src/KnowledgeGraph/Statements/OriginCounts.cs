namespace KnowledgeGraph;

/// <summary>
/// The number of independent origins of each statement, counted when it is asked for and kept: conditions and lists ask for all of them,
/// and a derived statement has to be followed to its premises. Two bytes a statement, once one has been asked for. Safe for several
/// threads, which may count the same one twice.
/// </summary>
internal sealed class OriginCounts(FactGraph graph)
{
    // One more than the count; 0 where it is not known.
    private ushort[]? _counts;

    public int Of(Statement statement)
    {
        var counts = Volatile.Read(ref _counts) ?? Create();
        ref var kept = ref counts[statement.Row.Index];
        var known = Volatile.Read(ref kept);
        if (known > 0)
        {
            return known - 1;
        }

        var count = Corroboration.Of(statement).Count;
        if (count < ushort.MaxValue)
        {
            Volatile.Write(ref kept, (ushort)(count + 1));
        }

        return count;
    }

    private ushort[] Create() => LazyInitializer.EnsureInitialized(ref _counts, () => new ushort[graph.Statements.Count]);
}
