using KnowledgeGraph.GraphQL.Coercion;
using KnowledgeGraph.GraphQL.Documents;

namespace KnowledgeGraph.GraphQL.Requests;

/// <summary>A valid request: the operation to run, and its variables.</summary>
internal readonly record struct PreparedRequest(PreparedDocument Document, PreparedOperation Operation, VariableValues Variables);
