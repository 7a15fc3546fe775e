using KnowledgeGraph.Api.Lists;
using KnowledgeGraph.Api.Resolvers;
using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.Search;

namespace KnowledgeGraph.Api.Search;

/// <summary><c>SearchEdge.score</c>.</summary>
internal sealed class SearchScoreResolver : LeafResolver
{
    public override void Write(in ObjectHandle parent, ResolveContext context, ResponseWriter writer) =>
        writer.WriteDouble(((SearchList)RowPage.ListOf(parent)).Hit(parent.Row).Score);
}

/// <summary><c>SearchEdge.matchedOn</c>.</summary>
internal sealed class SearchFieldResolver(EnumTable fields) : LeafResolver
{
    public override void Write(in ObjectHandle parent, ResolveContext context, ResponseWriter writer) =>
        fields.Write((int)((SearchList)RowPage.ListOf(parent)).Hit(parent.Row).MatchedOn, writer);
}

/// <summary><c>SearchEdge.matchedText</c>.</summary>
internal sealed class SearchTextResolver : LeafResolver
{
    public override void Write(in ObjectHandle parent, ResolveContext context, ResponseWriter writer) =>
        writer.WriteString(((SearchList)RowPage.ListOf(parent)).Hit(parent.Row).MatchedTextUtf8);
}

/// <summary>A flag of a hit.</summary>
internal sealed class SearchFlagResolver(Func<SearchHit, bool> read) : LeafResolver
{
    public override void Write(in ObjectHandle parent, ResolveContext context, ResponseWriter writer) =>
        writer.WriteBoolean(read(((SearchList)RowPage.ListOf(parent)).Hit(parent.Row)));
}
