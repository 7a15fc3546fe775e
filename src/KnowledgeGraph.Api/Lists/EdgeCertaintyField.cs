using KnowledgeGraph.Api.Composition;
using KnowledgeGraph.Api.Definitions;
using KnowledgeGraph.Api.Naming;
using KnowledgeGraph.Api.Resolvers;
using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.Api.Lists;

/// <summary><c>certainty</c> of an edge; null if its list has no statement in each row.</summary>
internal sealed class EdgeCertaintyField(EnumTable certainties) : LeafResolver
{
    /// <summary>Describes the field.</summary>
    public const string Purpose = "How certainly it holds on the view's `asOf`; null if the view has none.";

    public static FieldDefinition Create(EnumTable certainties, string? description = Purpose) =>
        Define.Field("certainty", TypeNames.Certainty, new EdgeCertaintyField(certainties), description);

    public override void Write(in ObjectHandle parent, ResolveContext context, ResponseWriter writer) =>
        certainties.Write(CertaintyType.NumberOf(RowPage.ListOf(parent).CertaintyAt(parent.Part, parent.Row)), writer);
}
