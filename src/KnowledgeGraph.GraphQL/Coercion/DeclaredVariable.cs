using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.GraphQL.Coercion;

/// <summary>A variable that an operation declares, with its type resolved and its default coerced.</summary>
/// <param name="Offset">Where the declaration stands, as a byte offset.</param>
internal sealed record DeclaredVariable(string Name, GraphQLType Type, bool HasDefault, object? Default, int Offset);
