using KnowledgeGraph.Api.Definitions;
using KnowledgeGraph.Api.Lists;
using KnowledgeGraph.Api.Resolvers;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.Api.Search;

/// <summary>The types of <see cref="SearchQueryField"/>.</summary>
internal static class SearchTypes
{
    public static IEnumerable<NamedType> Create()
    {
        var fields = Fields();
        return
        [
            .. ConnectionTypes.Of(
                "SearchConnection",
                "SearchEdge",
                "Entity",
                "A page of what a search found.",
                "An entity that a search found.",
                Define.Field("score", "Float!", new SearchScoreResolver(), "How well it fits, from 0 to 1."),
                Define.Field("matchedOn", "SearchField!", new SearchFieldResolver(fields), "Which of its texts fits best."),
                Define.Field("matchedText", "String!", new SearchTextResolver(), "That text."),
                Define.Field("exact", "Boolean!", new SearchFlagResolver(hit => hit.IsExact), "Whether that text is all that was looked for, but for case and accents."),
                Define.Field(
                    "ambiguous",
                    "Boolean!",
                    new SearchFlagResolver(hit => hit.IsAmbiguous),
                    "Whether that text is the name or an alias of another entity too; see `alsoMeans`."),
                Define.Field(
                    "alsoMeans",
                    "[Entity!]!",
                    new AlsoMeansResolver(),
                    "The other entities that it is the name or an alias of, but for case and accents, in the order of the set.",
                    Define.Argument("first", "Int", $"How many at most, up to {PageArguments.MaximumSize}.", "10"))),
            fields.Type,
        ];
    }

    // Numbered as the enum of the runtime.
    private static EnumTable Fields() => new(
        "SearchField",
        "A text of an entity that a search looks at.",
        [
            new("NAME") { Description = "Its name." }, new("ALIAS") { Description = "Another name for it." },
            new("ID") { Description = "Its id." }, new("DESCRIPTION") { Description = "Its description." },
        ]);
}
