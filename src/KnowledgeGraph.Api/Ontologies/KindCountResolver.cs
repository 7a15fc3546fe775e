using KnowledgeGraph.GraphQL.Execution;

namespace KnowledgeGraph.Api.Ontologies;

/// <summary>The number of entities of a kind.</summary>
internal sealed class KindCountResolver : LeafResolver
{
    public override void Write(in ObjectHandle parent, ResolveContext context, ResponseWriter writer) =>
        writer.WriteInt(FactSetRoot.GraphOf(context).EntitiesOf((Kind)parent.Reference!).Count);
}
