using KnowledgeGraph.Api.Definitions;
using KnowledgeGraph.Api.Naming;
using KnowledgeGraph.Api.Resolvers;
using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.Api.Nodes;

/// <summary>The nodes with several ids, in the same order, with null for unknown ids.</summary>
internal sealed class NodesField : ObjectListResolver
{
    private const int MaxIds = 100;

    private static readonly Argument<string[]> Ids = Argument.RequiredList<string>("ids", TypeNames.ListOf(TypeNames.Id), "The ids.");

    public static FieldDefinition Create() => Define.Field(
        "nodes",
        $"[{TypeNames.Node}]!",
        new NodesField(),
        $"The objects with these ids, in the same order; null for an unknown id. At most {MaxIds}.",
        Ids);

    public override object? Bind(ArgumentValues arguments, BindContext context)
    {
        var ids = Ids.Read(arguments);
        if (ids.Length <= MaxIds)
        {
            return Array.ConvertAll(ids, id => new BoundObject(NodeLookup.Find(FactSetRoot.GraphOf(context), id), id));
        }

        context.Fail($"{Ids.Name} has {ids.Length} items: at most {MaxIds} are allowed.", ApiErrorCodes.TooManyItems);
        return null;
    }

    public override int MaxItems(object? bound) => bound is BoundObject[] found ? found.Length : 0;

    public override ObjectHandle Open(in ObjectHandle parent, ResolveContext context, out int count)
    {
        var found = (BoundObject[])context.Bound!;
        count = found.Length;
        return new ObjectHandle(found);
    }

    public override ObjectHandle Item(in ObjectHandle list, int index, ResolveContext context)
    {
        var (found, id) = ((BoundObject[])list.Reference!)[index];
        if (found.IsNull)
        {
            IdHints.AddAll([id], FactSetRoot.GraphOf(context), context);
        }
        else
        {
            IdHints.AddFormer(id, FactSetRoot.GraphOf(context), context);
        }

        context.CiteNode(found);
        return found;
    }
}
