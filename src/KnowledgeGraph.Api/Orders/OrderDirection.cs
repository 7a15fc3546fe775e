namespace KnowledgeGraph.Api.Orders;

/// <summary>Which way a key orders.</summary>
internal enum OrderDirection
{
    Asc,
    Desc,
}
