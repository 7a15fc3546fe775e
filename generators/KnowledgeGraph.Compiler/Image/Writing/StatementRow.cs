using KnowledgeGraph.Compiler.Symbols;
using KnowledgeGraph.Compiler.Values;
using KnowledgeGraph.Format;

namespace KnowledgeGraph.Compiler.Image.Writing;

/// <summary>A statement with its references as rows, which is what it is sorted by.</summary>
internal sealed class StatementRow(StatementSymbol symbol, ImageModel model)
{
    public StatementSymbol Symbol { get; } = symbol;

    public int Subject { get; } = model.EntityRows.Row(symbol.Subject);

    public int Predicate { get; } = model.PredicateRows.Row(symbol.Predicate);

    /// <summary>The row of the object, or <see cref="ImageLayout.None"/> for a literal.</summary>
    public int ObjectEntity { get; } = symbol.Object is EntityValue entity ? model.EntityRows.Row(entity.Id) : ImageLayout.None;

    public static int Compare(StatementRow left, StatementRow right)
    {
        if (left.Subject != right.Subject)
        {
            return left.Subject.CompareTo(right.Subject);
        }

        if (left.Predicate != right.Predicate)
        {
            return left.Predicate.CompareTo(right.Predicate);
        }

        return left.ObjectEntity != right.ObjectEntity
            ? left.ObjectEntity.CompareTo(right.ObjectEntity)
            : string.CompareOrdinal(left.Symbol.Id, right.Symbol.Id);
    }
}
