using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.GraphQL.Introspection;

/// <summary><c>__Schema</c>.</summary>
/// <seealso href="https://spec.graphql.org/September2025/#sec-The-__Schema-Type"/>
internal static class SchemaMetaType
{
    public static ObjectType Create() => new("__Schema")
    {
        Description = "The types and directives that a server offers, and the root types of operations.",
        Fields =
        [
            new("description", "String", new TextResolver<Schema>(schema => schema.Description))
            {
                Description = "The purpose of the schema.",
            },
            new("types", "[__Type!]!", new ElementsResolver<Schema>((schema, _) => schema.Types)) { Description = "All named types." },
            new("queryType", "__Type!", new ElementResolver<Schema>(schema => schema.QueryType))
            {
                Description = "The root type of queries.",
            },
            new("mutationType", "__Type", new ElementResolver<Schema>(schema => schema.MutationType))
            {
                Description = "The root type of mutations, if there are any.",
            },
            new("subscriptionType", "__Type", new ElementResolver<Schema>(schema => schema.SubscriptionType))
            {
                Description = "The root type of subscriptions, if there are any.",
            },
            new("directives", "[__Directive!]!", new ElementsResolver<Schema>((schema, _) => schema.Directives))
            {
                Description = "All directives.",
            },
        ],
    };
}
