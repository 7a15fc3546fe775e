using KnowledgeGraph.Api.Composition;
using KnowledgeGraph.Api.Definitions;
using KnowledgeGraph.Api.Naming;
using KnowledgeGraph.Api.Resolvers;
using KnowledgeGraph.GraphQL.Execution;

namespace KnowledgeGraph.Api.Statements;

/// <summary><c>Statement.certainty</c>.</summary>
internal sealed class StatementCertaintyResolver(EnumTable certainties) : LeafResolver
{
    public static readonly Argument<int> AsOf = Argument.Required<int>("asOf", TypeNames.Date + "!", "The day.");

    public override object? Bind(ArgumentValues arguments, BindContext context) => AsOf.Read(arguments);

    public override void Write(in ObjectHandle parent, ResolveContext context, ResponseWriter writer) =>
        certainties.Write(
            CertaintyType.NumberOf(Handles.Graph(parent).Statement(parent.AsStatement()).InForceOn((int)context.Bound!)), writer);
}
