using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.GraphQL.Introspection;

/// <summary><c>__Schema</c>.</summary>
/// <seealso href="https://spec.graphql.org/September2025/#sec-The-__Schema-Type"/>
internal static class SchemaMetaType
{
    public static ObjectType Create() => new("__Schema")
    {
        Description = "What a server offers: its types and directives, and the types that operations start from.",
        Fields =
        [
            new("description", "String", new TextResolver<Schema>(schema => schema.Description)) { Description = "What the schema is for." },
            new("types", "[__Type!]!", new ElementsResolver<Schema>((schema, _) => schema.Types)) { Description = "All named types." },
            new("queryType", "__Type!", new ElementResolver<Schema>(schema => schema.QueryType)) { Description = "The type that queries start from." },
            new("mutationType", "__Type", new ElementResolver<Schema>(schema => schema.MutationType))
            {
                Description = "The type that mutations start from, if there are any.",
            },
            new("subscriptionType", "__Type", new ElementResolver<Schema>(schema => schema.SubscriptionType))
            {
                Description = "The type that subscriptions start from, if there are any.",
            },
            new("directives", "[__Directive!]!", new ElementsResolver<Schema>((schema, _) => schema.Directives)) { Description = "All directives." },
        ],
    };
}
