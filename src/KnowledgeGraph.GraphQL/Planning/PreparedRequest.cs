using KnowledgeGraph.GraphQL.Execution.Coercion;

namespace KnowledgeGraph.GraphQL.Planning;

/// <summary>A request in which nothing is wrong: what it runs, and with what variables.</summary>
internal readonly record struct PreparedRequest(PreparedDocument Document, PreparedOperation Operation, VariableValues Variables);
