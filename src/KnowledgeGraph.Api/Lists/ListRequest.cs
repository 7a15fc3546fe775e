using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.Traversal;

namespace KnowledgeGraph.Api.Lists;

/// <summary>The arguments that every list field has, read; and the others, to be read by the field itself.</summary>
/// <param name="View">Which statements count.</param>
/// <param name="Where">The conditions as they were given; null for none.</param>
/// <param name="Query">The page, the conditions and the order, ready to be applied.</param>
internal readonly record struct ListRequest(
    FactGraph Graph, ArgumentValues Arguments, EdgeFilterOptions View, InputObject? Where, ListQuery Query);
