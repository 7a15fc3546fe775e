using KnowledgeGraph.Api.Resolvers;
using KnowledgeGraph.GraphQL.Execution;

namespace KnowledgeGraph.Api.Statements;

/// <summary>The single days on which a statement certainly holds.</summary>
internal sealed class WitnessDaysResolver : LeafListResolver
{
    public override ObjectHandle Open(in ObjectHandle parent, ResolveContext context, out int number)
    {
        number = DaysOf(parent).Length;
        return parent;
    }

    public override void Write(in ObjectHandle list, int index, ResolveContext context, ResponseWriter writer)
    {
        Span<byte> utf8 = stackalloc byte[Day.MaxLength];
        Day.TryFormat(DaysOf(list)[index], utf8, out var length);
        writer.WriteString(utf8[..length]);
    }

    private static ReadOnlySpan<int> DaysOf(in ObjectHandle parent) => Handles.Graph(parent).Statement(parent.AsStatement()).WitnessDays;
}
