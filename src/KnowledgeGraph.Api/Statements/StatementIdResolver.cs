using KnowledgeGraph.Api.Resolvers;
using KnowledgeGraph.GraphQL.Execution;

namespace KnowledgeGraph.Api.Statements;

/// <summary><c>Statement.id</c>.</summary>
internal sealed class StatementIdResolver : LeafResolver
{
    public static StatementIdResolver Instance { get; } = new();

    public override void Write(in ObjectHandle parent, ResolveContext context, ResponseWriter writer)
    {
        Span<byte> utf8 = stackalloc byte[Statement.IdLength];
        Handles.Graph(parent).Statement(parent.AsStatement()).TryFormatId(utf8);
        writer.WriteString(utf8);
    }
}
