using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.Api.Nodes;

/// <summary><c>Node</c>: whatever has an id of its own.</summary>
/// <seealso href="https://relay.dev/graphql/objectidentification.htm"/>
internal static class NodeType
{
    public static InterfaceType Create(TypeResolver entities, ObjectType statement, ObjectType source) => new("Node")
    {
        Description = "Whatever has an id of its own: entities, statements and sources.",
        TypeResolver = new NodeTypeResolver(entities, statement, source),
        Fields = [new("id", "ID!") { Description = "The id: the same for ever." }],
    };
}
