using KnowledgeGraph.Api.Resolvers;
using KnowledgeGraph.GraphQL.Execution;

namespace KnowledgeGraph.Api.Statements;

/// <summary>A text of the declaration of a statement's qualifier.</summary>
internal sealed class QualifierTextResolver(Func<Qualifier, string> read) : LeafResolver
{
    public override void Write(in ObjectHandle parent, ResolveContext context, ResponseWriter writer) =>
        writer.WriteString(read(Handles.Graph(parent).Statement(parent.AsStatement()).Qualifiers[parent.Part].Qualifier));
}
