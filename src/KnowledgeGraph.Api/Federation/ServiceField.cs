using KnowledgeGraph.Api.Definitions;
using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.Api.Federation;

/// <summary><c>_service</c>: the schema, for what composes it with others.</summary>
/// <seealso href="https://www.apollographql.com/docs/graphos/schema-design/federated-schemas/reference/subgraph-spec#query_service"/>
internal static class ServiceField
{
    public static FieldDefinition Create() => Define.Field(
        SubgraphNames.ServiceField, SubgraphNames.Service + "!", new ServiceResolver(), "For gateways: the schema of this subgraph.");

    /// <param name="text">The schema, made when it is first asked for; null if clients may not have it.</param>
    public static ObjectType Type(Lazy<string>? text) => new(SubgraphNames.Service)
    {
        Description = "A subgraph of a federated graph.",
        Fields =
        [
            Define.Field(
                "sdl",
                "String",
                new TextResolver(text),
                "The schema in the schema definition language, with the directives of Apollo Federation."),
        ],
    };

    private sealed class ServiceResolver : ObjectResolver
    {
        public override ObjectHandle Resolve(in ObjectHandle parent, ResolveContext context) => new(context.Root);
    }

    private sealed class TextResolver(Lazy<string>? text) : LeafResolver
    {
        public override void Write(in ObjectHandle parent, ResolveContext context, ResponseWriter writer)
        {
            if (text is null)
            {
                context.Fail(
                    "This server does not show its schema. The team of the gateway gets it with `kg schema --federation`.",
                    ApiErrorCodes.SchemaNotShown);
                return;
            }

            writer.WriteString(text.Value);
        }
    }
}
