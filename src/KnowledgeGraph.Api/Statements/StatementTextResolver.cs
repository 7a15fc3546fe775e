using KnowledgeGraph.Api.Resolvers;
using KnowledgeGraph.GraphQL.Execution;

namespace KnowledgeGraph.Api.Statements;

/// <summary>A text composed from a statement; null if there is none.</summary>
internal sealed class StatementTextResolver(Func<Statement, string?> read) : LeafResolver
{
    public override void Write(in ObjectHandle parent, ResolveContext context, ResponseWriter writer) =>
        writer.WriteString(read(Handles.Graph(parent).Statement(parent.AsStatement())));
}
