namespace KnowledgeGraph.Api.Orders;

/// <summary>The direction of an order.</summary>
internal enum OrderDirection
{
    Asc,
    Desc,
}
