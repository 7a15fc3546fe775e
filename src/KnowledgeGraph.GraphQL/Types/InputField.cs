namespace KnowledgeGraph.GraphQL.Types;

/// <summary>A field of an input object.</summary>
/// <seealso href="https://spec.graphql.org/September2025/#sec-Input-Objects"/>
public sealed class InputField(string name, TypeReference type) : InputValueDefinition(name, type);
