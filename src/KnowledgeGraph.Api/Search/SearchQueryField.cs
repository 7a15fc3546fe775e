using KnowledgeGraph.Api.Composition;
using KnowledgeGraph.Api.Definitions;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.Api.Search;

/// <summary><c>Query.search</c>.</summary>
internal static class SearchQueryField
{
    public static FieldDefinition Create(SchemaContext schema) => Define.Field(
        "search",
        "SearchConnection!",
        new SearchResolver(schema),
        "Entities by their names, aliases, ids and descriptions, the best hit first. Case and accents do not matter, beginnings of words and small "
            + "misspellings are met as well, and every word must be.",
        SearchResolver.Arguments());
}
