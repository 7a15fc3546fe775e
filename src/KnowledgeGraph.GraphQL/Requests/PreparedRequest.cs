using KnowledgeGraph.GraphQL.Coercion;
using KnowledgeGraph.GraphQL.Documents;

namespace KnowledgeGraph.GraphQL.Requests;

/// <summary>A request in which nothing is wrong: what it runs, and with what variables.</summary>
internal readonly record struct PreparedRequest(PreparedDocument Document, PreparedOperation Operation, VariableValues Variables);
