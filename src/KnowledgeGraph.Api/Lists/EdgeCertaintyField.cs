using KnowledgeGraph.Api.Composition;
using KnowledgeGraph.Api.Definitions;
using KnowledgeGraph.Api.Naming;
using KnowledgeGraph.Api.Resolvers;
using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.Api.Lists;

/// <summary><c>certainty</c> of an edge whose list has a statement in each row.</summary>
internal sealed class EdgeCertaintyField(EnumTable certainties) : LeafResolver
{
    public static FieldDefinition Create(EnumTable certainties) => Define.Field(
        "certainty",
        TypeNames.Certainty,
        new EdgeCertaintyField(certainties),
        "How certainly it holds on the view's `asOf`; null if the view has none.");

    public override void Write(in ObjectHandle parent, ResolveContext context, ResponseWriter writer) =>
        certainties.Write(
            CertaintyType.NumberOf(((IStatementRows)RowPage.ListOf(parent)).CertaintyAt(parent.Part, parent.Row)), writer);
}
