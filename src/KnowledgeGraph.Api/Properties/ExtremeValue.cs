using KnowledgeGraph.Api.Orders;
using KnowledgeGraph.Api.Values;
using KnowledgeGraph.Api.Views;
using KnowledgeGraph.Traversal;

namespace KnowledgeGraph.Api.Properties;

/// <summary>The least or the greatest value that an entity has for a property.</summary>
internal sealed class ExtremeValue(Predicate property, EdgeFilter filter, bool isGreatest)
{
    // An order of statements by their values, of which the first is the one looked for.
    private readonly RowOrder _values = LiteralTypes.Of(property.ValueKind).Order(
        statement => filter.Graph.Statement(new StatementRow(statement)).Object, isGreatest);

    /// <summary>Orders entities by it.</summary>
    public RowOrder Order(bool isDescending)
    {
        var statements = new RowMemo(entity => Find(new EntityRow(entity)).Index);
        return LiteralTypes.Of(property.ValueKind).Order(
            entity => statements[entity] is >= 0 and var statement ? filter.Graph.Statement(new StatementRow(statement)).Object : null,
            isDescending);
    }

    /// <summary>The statement with the value; none if the entity has no value. Linear in its values.</summary>
    private StatementRow Find(EntityRow entity)
    {
        var found = StatementRow.None;
        foreach (var row in filter.Graph.StatementsOf(entity, property))
        {
            if (filter.AllowsStatement(row) && (found.IsNone || _values.Compare(row.Index, -1, found.Index, -1) < 0))
            {
                found = row;
            }
        }

        return found;
    }
}
