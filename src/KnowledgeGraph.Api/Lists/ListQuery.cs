using KnowledgeGraph.Api.Filters;
using KnowledgeGraph.Api.Orders;

namespace KnowledgeGraph.Api.Lists;

/// <summary>What the arguments of a connection field ask of its list.</summary>
/// <param name="Where">Says which rows to take; null for all.</param>
/// <param name="Order">Says in which order; null for that of the table.</param>
/// <param name="MaxSteps">How many rows may be looked at for one page.</param>
internal sealed record ListQuery(CursorFormat Cursors, PageRequest Page, RowTest? Where, RowOrder? Order, int MaxSteps)
    : IPaged;
