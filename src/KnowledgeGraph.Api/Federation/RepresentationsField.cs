using KnowledgeGraph.Api.Definitions;
using KnowledgeGraph.Api.Naming;
using KnowledgeGraph.Api.Resolvers;
using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.Api.Federation;

/// <summary><c>_entities</c>: the objects that other subgraphs refer to, in the order in which the gateway asks for them.</summary>
/// <seealso href="https://www.apollographql.com/docs/graphos/schema-design/federated-schemas/reference/subgraph-spec#query_entities"/>
internal sealed class RepresentationsField(KeyedTypes types) : ObjectListResolver
{
    // A gateway asks for everything that one step of its plan needs at once, and cannot ask in parts.
    private const int MaxRepresentations = 1_000;

    private static readonly Argument<object[]> Representations = Argument.RequiredList<object>(
        "representations", TypeNames.ListOf(SubgraphNames.Any), "The keys: objects with `__typename` and `id`.");

    public static FieldDefinition Create(KeyedTypes types) => Define.Field(
        SubgraphNames.EntitiesField,
        $"[{SubgraphNames.AnyEntity}]!",
        new RepresentationsField(types),
        $"For gateways: the objects with these keys, in the same order; null for an unknown id. At most {MaxRepresentations}.",
        Representations);

    public override object? Bind(ArgumentValues arguments, BindContext context)
    {
        var representations = Representations.Read(arguments);
        if (representations.Length <= MaxRepresentations)
        {
            var root = (FactSetRoot)context.Root!;
            return Array.ConvertAll(representations, value => Representation.Read(value, types, root));
        }

        context.Fail(
            $"{Representations.Name} has {representations.Length} items: at most {MaxRepresentations} are allowed.",
            ApiErrorCodes.TooManyItems);
        return null;
    }

    public override int MaxItems(object? bound) => bound is Representation[] found ? found.Length : 0;

    public override ObjectHandle Open(in ObjectHandle parent, ResolveContext context, out int count)
    {
        var found = (Representation[])context.Bound!;
        count = found.Length;
        return new ObjectHandle(found);
    }

    public override ObjectHandle Item(in ObjectHandle list, int index, ResolveContext context)
    {
        var representation = ((Representation[])list.Reference!)[index];
        if (representation.Error is { } error)
        {
            context.Fail(error, ApiErrorCodes.InvalidRepresentation);
        }
        else if (representation.Found.IsNull)
        {
            representation.Hints!.Add(representation.Id, FactSetRoot.GraphOf(context), context);
        }
        else
        {
            IdHints.AddFormer(representation.Id, FactSetRoot.GraphOf(context), context);
        }

        context.CiteNode(representation.Found);
        return representation.Found;
    }
}
