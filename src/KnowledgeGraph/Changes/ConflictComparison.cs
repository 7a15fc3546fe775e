namespace KnowledgeGraph.Changes;

/// <summary>
/// Compares the conflicts of two graphs. A conflict is identified by its constraint and its statements; of those left unmatched, two that
/// share a statement are one altered conflict. O(n log n) in the conflicts, of which there are few.
/// </summary>
internal static class ConflictComparison
{
    public static ChangeList<Conflict> Compare(FactGraph old, FactGraph changed)
    {
        var changes = new List<Change<Conflict>>();
        var before = Keyed(old);
        var after = Keyed(changed);
        Match(before, after, conflict => [conflict.Key], changes);
        Match(before, after, conflict => conflict.Members.Select(member => $"{conflict.Conflict.Constraint} {member}"), changes);
        changes.AddRange(before.Select(conflict => Change<Conflict>.Lost(conflict.Conflict)));
        changes.AddRange(after.Select(conflict => Change<Conflict>.Gained(conflict.Conflict)));
        return new ChangeList<Conflict>(changes, (left, right) => new KeyedConflict(left).CompareTo(new KeyedConflict(right)));
    }

    private static SortedSet<KeyedConflict> Keyed(FactGraph graph) =>
        [.. Enumerable.Range(0, graph.Conflicts.Count).Select(row => new KeyedConflict(graph.Conflict(new ConflictRow(row))))];

    /// <summary>
    /// Pairs conflicts that share a key, key by key in order, so that both directions of the comparison find the same pairs.
    /// </summary>
    private static void Match(
        SortedSet<KeyedConflict> old,
        SortedSet<KeyedConflict> changed,
        Func<KeyedConflict, IEnumerable<string>> keys,
        List<Change<Conflict>> changes)
    {
        var olds = ByKey(old, keys);
        var news = ByKey(changed, keys);
        foreach (var key in olds.Keys.Where(news.ContainsKey).Order(StringComparer.Ordinal))
        {
            var left = olds[key].Where(old.Contains).ToArray();
            var right = news[key].Where(changed.Contains).ToArray();
            foreach (var (before, after) in left.Zip(right))
            {
                old.Remove(before);
                changed.Remove(after);
                var fields = new FieldComparer();
                fields.Text("reason", before.Conflict.ReasonUtf8, after.Conflict.ReasonUtf8);
                fields.List("statements", before.Members, after.Members);
                if (!fields.IsEmpty)
                {
                    changes.Add(Change<Conflict>.Altered(before.Conflict, after.Conflict, fields.Take()));
                }
            }
        }
    }

    private static Dictionary<string, List<KeyedConflict>> ByKey(
        IEnumerable<KeyedConflict> conflicts, Func<KeyedConflict, IEnumerable<string>> keys)
    {
        var byKey = new Dictionary<string, List<KeyedConflict>>(StringComparer.Ordinal);
        foreach (var conflict in conflicts)
        {
            foreach (var key in keys(conflict))
            {
                if (!byKey.TryGetValue(key, out var list))
                {
                    byKey.Add(key, list = []);
                }

                list.Add(conflict);
            }
        }

        return byKey;
    }

    /// <summary>A conflict with the keys that order it across graphs.</summary>
    private sealed class KeyedConflict : IComparable<KeyedConflict>
    {
        public KeyedConflict(Conflict conflict)
        {
            Conflict = conflict;
            Members = [.. conflict.Statements.Select(statement => statement.Id).Order(StringComparer.Ordinal)];
            Key = $"{conflict.Constraint} {string.Join(' ', Members)}";
        }

        public Conflict Conflict { get; }

        public string[] Members { get; }

        public string Key { get; }

        public int CompareTo(KeyedConflict? other)
        {
            if (other is null)
            {
                return 1;
            }

            if (string.CompareOrdinal(Key, other.Key) is var key and not 0)
            {
                return key;
            }

            return string.CompareOrdinal(Conflict.Reason, other.Conflict.Reason) is var reason and not 0
                ? reason
                : Conflict.Row.CompareTo(other.Conflict.Row);
        }
    }
}
