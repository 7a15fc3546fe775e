using KnowledgeGraph.Api.Definitions;
using KnowledgeGraph.Api.Lists;
using KnowledgeGraph.Api.Resolvers;
using KnowledgeGraph.GraphQL.Execution;

namespace KnowledgeGraph.Api.Search;

/// <summary>
/// <c>SearchEdge.alsoMeans</c>: the other entities with the matched text as a name. Linear in the texts with its rarest word.
/// </summary>
internal sealed class AlsoMeansResolver : ObjectListResolver
{
    public static readonly BoundedArgument Count = new(
        "first", $"The maximum number, up to {PageArguments.MaxSize}.", min: 0, PageArguments.MaxSize, defaultValue: 10);

    public override object? Bind(ArgumentValues arguments, BindContext context) =>
        Count.TryRead(arguments, context, out var first) ? first : null;

    public override int MaxItems(object? bound) => bound is int first ? first : 0;

    public override ObjectHandle Open(in ObjectHandle parent, ResolveContext context, out int count)
    {
        var list = (SearchList)RowPage.ListOf(parent);
        var hit = list.Hit(parent.Row);
        count = 0;
        if (!hit.IsAmbiguous)
        {
            return new ObjectHandle(list.Graph);
        }

        var first = (int)context.Bound!;
        var offset = context.Scratch.Allocate(first);
        foreach (var bearer in list.Graph.EntitiesNamed(hit.MatchedText, context.CancellationToken))
        {
            if (count == first)
            {
                break;
            }

            if (bearer != hit.Entity)
            {
                context.Scratch[offset + count++] = bearer.Row.Index;
            }
        }

        return new ObjectHandle(list.Graph, offset);
    }

    public override ObjectHandle Item(in ObjectHandle list, int index, ResolveContext context) =>
        Handles.Entity(Handles.Graph(list), new EntityRow(context.Scratch[list.Row + index]));
}
