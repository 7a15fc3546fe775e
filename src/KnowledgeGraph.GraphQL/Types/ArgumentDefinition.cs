namespace KnowledgeGraph.GraphQL.Types;

/// <summary>An argument of a field or of a directive.</summary>
/// <seealso href="https://spec.graphql.org/September2025/#sec-Field-Arguments"/>
public sealed class ArgumentDefinition(string name, TypeReference type) : InputValueDefinition(name, type);
