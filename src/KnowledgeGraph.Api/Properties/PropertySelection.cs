using KnowledgeGraph.Api.Views;
using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.Traversal;

namespace KnowledgeGraph.Api.Properties;

/// <summary>The bound arguments of a property field: the statements of an entity with the predicate that count.</summary>
internal sealed class PropertySelection(Predicate property, EdgeFilter filter)
{
    /// <summary>Binds the arguments; null after reporting an error.</summary>
    public static PropertySelection? Bind(Predicate property, ArgumentValues arguments, BindContext context) =>
        ViewArgument.Read(FactSetRoot.GraphOf(context), arguments, Defaults(property), context) is { } options
            ? new PropertySelection(property, EdgeFilter.Compile(FactSetRoot.GraphOf(context), options, context.CancellationToken))
            : null;

    /// <summary>
    /// The statement whose value is returned for the property, or none: the one of the highest rank that counts; among equals, the one that
    /// started last, then the first.
    /// </summary>
    public StatementRow Best(EntityRow entity)
    {
        var statements = filter.Graph.Statements;
        var best = StatementRow.None;
        foreach (var row in filter.Graph.StatementsOf(entity, property))
        {
            if (filter.AllowsStatement(row) && (best.IsNone || IsBetter(statements, row, best)))
            {
                best = row;
            }
        }

        return best;
    }

    /// <summary>The statements that count, kept in <paramref name="scratch"/>.</summary>
    /// <param name="count">The number of statements.</param>
    /// <returns>The offset of the first statement.</returns>
    public int All(EntityRow entity, ScratchArena scratch, out int count)
    {
        var rows = filter.Graph.StatementsOf(entity, property);
        var offset = scratch.Allocate(rows.Count);
        count = 0;
        foreach (var row in rows)
        {
            if (filter.AllowsStatement(row))
            {
                scratch[offset + count++] = row.Index;
            }
        }

        return offset;
    }

    private static EdgeFilterOptions Defaults(Predicate property) => new() { Predicates = [property], Direction = Direction.Out };

    /// <summary>Whether a statement that counts is preferred to another.</summary>
    public static bool IsBetter(StatementTable statements, StatementRow row, StatementRow best)
    {
        var rank = statements.Traits[row].Rank;
        var bestRank = statements.Traits[best].Rank;
        return rank > bestRank || (rank == bestRank && statements.Times[row].SinceEarliest > statements.Times[best].SinceEarliest);
    }
}
