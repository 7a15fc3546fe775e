using KnowledgeGraph.GraphQL.Execution;

namespace KnowledgeGraph.Api.Lists;

/// <summary><c>leftOut</c> of a connection, counted on demand.</summary>
internal sealed class LeftOutResolver : ObjectResolver
{
    public static LeftOutResolver Instance { get; } = new();

    public override ObjectHandle Resolve(in ObjectHandle parent, ResolveContext context) => RowPage.LeftOut(parent, context);
}
