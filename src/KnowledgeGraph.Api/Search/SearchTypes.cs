using KnowledgeGraph.Api.Composition;
using KnowledgeGraph.Api.Definitions;
using KnowledgeGraph.Api.Lists;
using KnowledgeGraph.Api.Naming;
using KnowledgeGraph.Api.Resolvers;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.Api.Search;

/// <summary>The types of <see cref="EntitySearchField"/>.</summary>
internal static class SearchTypes
{
    public const string Connection = "SearchConnection";

    private const string Field = "SearchField";

    public static IEnumerable<NamedType> Create(SchemaContext schema)
    {
        var fields = Fields();
        return
        [
            .. ConnectionTypes.Of(
                schema,
                Connection,
                "SearchEdge",
                TypeNames.Entity,
                "A page of search results.",
                "A search result.",
                Define.Field("score", "Float!", new SearchScoreResolver(), "The quality of the match, from 0 to 1."),
                Define.Field("matchedOn", Field + "!", new SearchFieldResolver(fields), "The field that matches best."),
                Define.Field("matchedText", "String!", new SearchTextResolver(), "The text that matches best."),
                Define.Field(
                    "exact",
                    "Boolean!",
                    new SearchFlagResolver(hit => hit.IsExact),
                    "Whether the search text is all of `matchedText`, ignoring case, accents, encoding and punctuation; never for a description."),
                Define.Field(
                    "ambiguous",
                    "Boolean!",
                    new SearchFlagResolver(hit => hit.IsAmbiguous),
                    "Whether another entity has the text as a name or alias too; see `alsoMeans`."),
                Define.Field(
                    "alsoMeans",
                    TypeNames.ListOf(TypeNames.Entity),
                    new AlsoMeansResolver(),
                    "The other entities that have the text as a name or alias, ignoring case and accents, in the order of the set.",
                    AlsoMeansResolver.Count)),
            fields.Type,
        ];
    }

    // Numbered like the enum of the runtime.
    private static EnumTable Fields() => new(
        Field,
        "A field of an entity that is searched.",
        [
            new("NAME") { Description = "The name." }, new("ALIAS") { Description = "An alias." },
            new("ID") { Description = "The id." }, new("DESCRIPTION") { Description = "The description." },
        ]);
}
