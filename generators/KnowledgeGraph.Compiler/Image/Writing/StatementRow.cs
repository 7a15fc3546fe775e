using KnowledgeGraph.Compiler.Symbols;
using KnowledgeGraph.Compiler.Values;
using KnowledgeGraph.Format;

namespace KnowledgeGraph.Compiler.Image.Writing;

/// <summary>A statement with its references as rows, which is what it is sorted by.</summary>
internal sealed class StatementRow(StatementSymbol symbol, ImageModel model)
{
    private static readonly Comparer<StatementRow> OfOneSubject = Comparer<StatementRow>.Create(Compare);

    public StatementSymbol Symbol { get; } = symbol;

    public int Subject { get; } = model.EntityRows.Row(symbol.Subject);

    public int Predicate { get; } = model.PredicateRows.Row(symbol.Predicate);

    /// <summary>The row of the object, or <see cref="ImageLayout.None"/> for a literal.</summary>
    public int ObjectEntity { get; } = symbol.Object is EntityValue entity ? model.EntityRows.Row(entity.Id) : ImageLayout.None;

    /// <summary>
    /// The statements in the order of the image. They are put into the places of their subjects and sorted there: O(n log m), where m is the
    /// number of statements about one entity.
    /// </summary>
    public static StatementRow[] Sorted(EquatableArray<StatementSymbol> statements, ImageModel model)
    {
        // One more than there are entities: a subject that is missing has been reported, and counts as the first.
        var starts = new int[model.Entities.Length + 2];
        var rows = new StatementRow[statements.Count];
        for (var i = 0; i < rows.Length; i++)
        {
            rows[i] = new StatementRow(statements[i], model);
            starts[rows[i].Subject + 1]++;
        }

        for (var entity = 1; entity < starts.Length; entity++)
        {
            starts[entity] += starts[entity - 1];
        }

        var sorted = new StatementRow[rows.Length];
        var next = (int[])starts.Clone();
        foreach (var row in rows)
        {
            sorted[next[row.Subject]++] = row;
        }

        for (var entity = 0; entity + 1 < starts.Length; entity++)
        {
            if (starts[entity + 1] - starts[entity] > 1)
            {
                Array.Sort(sorted, starts[entity], starts[entity + 1] - starts[entity], OfOneSubject);
            }
        }

        return sorted;
    }

    private static int Compare(StatementRow left, StatementRow right)
    {
        if (left.Predicate != right.Predicate)
        {
            return left.Predicate.CompareTo(right.Predicate);
        }

        return left.ObjectEntity != right.ObjectEntity
            ? left.ObjectEntity.CompareTo(right.ObjectEntity)
            : string.CompareOrdinal(left.Symbol.Id, right.Symbol.Id);
    }
}
