using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.Traversal;

namespace KnowledgeGraph.Api.Lists;

/// <summary>The common arguments of a list field, read; and its own, still to be read.</summary>
/// <param name="View">The statements that count.</param>
/// <param name="Where">The conditions as given; null for none.</param>
/// <param name="Query">The page, the conditions and the order, ready to be applied.</param>
internal readonly record struct ListRequest(
    FactGraph Graph, ArgumentValues Arguments, EdgeFilterOptions View, InputObject? Where, ListQuery Query);
