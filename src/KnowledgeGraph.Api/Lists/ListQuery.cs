using KnowledgeGraph.Api.Filters;
using KnowledgeGraph.Api.Orders;
using KnowledgeGraph.Api.Resolvers;

namespace KnowledgeGraph.Api.Lists;

/// <summary>The query that the arguments of a list field express.</summary>
/// <param name="Where">The condition; null for none.</param>
/// <param name="Find">Finds the rows that satisfy it, where that can be done; for lists whose rows are those of its table.</param>
/// <param name="Order">The order; null for that of the table.</param>
/// <param name="MaxSteps">The maximum number of rows examined for one page.</param>
internal sealed record ListQuery(CursorFormat Cursors, PageRequest Page, RowTest? Where, RowFinder? Find, RowOrder? Order, int MaxSteps)
    : IPaged
{
    /// <summary>The first of the ids that its conditions name.</summary>
    public IReadOnlyList<NamedId> NamedIds { get; init; } = [];
}
