using KnowledgeGraph.Api.Resolvers;
using KnowledgeGraph.GraphQL.Execution;

namespace KnowledgeGraph.Api.Values;

/// <summary>A text of the enumeration value of a handle.</summary>
internal sealed class EnumerationTextResolver(Func<EnumerationValue, string> read) : LeafResolver
{
    public override void Write(in ObjectHandle parent, ResolveContext context, ResponseWriter writer) =>
        writer.WriteString(read(Handles.ValueOf(Handles.Graph(parent), parent).AsEnumerationValue()));
}
