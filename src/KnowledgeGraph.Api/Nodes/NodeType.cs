using KnowledgeGraph.Api.Naming;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.Api.Nodes;

/// <summary><c>Node</c>: whatever has an id of its own.</summary>
/// <seealso href="https://relay.dev/graphql/objectidentification.htm"/>
internal static class NodeType
{
    public static InterfaceType Create(TypeResolver resolver) => new(TypeNames.Node)
    {
        Description = "An object with a globally unique id: an entity, a statement or a source.",
        TypeResolver = resolver,
        Fields = [new("id", "ID!") { Description = "The id, which never changes." }],
    };
}
