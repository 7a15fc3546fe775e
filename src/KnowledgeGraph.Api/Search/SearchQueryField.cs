using KnowledgeGraph.Api.Connections;
using KnowledgeGraph.Api.Types;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.Api.Search;

/// <summary><c>Query.search</c>.</summary>
internal static class SearchQueryField
{
    public static FieldDefinition Create() => Define.Field(
        "search",
        "SearchConnection!",
        new SearchResolver(),
        "Entities by their names, aliases, ids and descriptions, the best hit first. Case and accents do not matter, beginnings of words and small "
            + "misspellings are met as well, and every word must be.",
        [
            Define.Argument("text", "String!", $"What to look for, up to {FactGraph.MaxSearchLength} characters."),
            Define.Argument("kinds", "[EntityKind!]", "Only entities of these kinds."),
            .. ForwardPage.Arguments(),
        ]);
}
