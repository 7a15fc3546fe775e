using KnowledgeGraph.Api.Definitions;
using KnowledgeGraph.Api.Naming;
using KnowledgeGraph.Api.Resolvers;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.Api.Lists.Facets;

/// <summary><c>Facet</c> and its keys.</summary>
internal static class FacetTypes
{
    public const string Facet = "Facet";
    public const string Key = "FacetKey";

    /// <summary>Other names under which clients look for facets.</summary>
    public static readonly string[] Synonyms =
    [
        "groupBy", "group", "groups", "aggregate", "aggregates", "aggregation", "countBy", "counts", "countByKind", "sum", "stats",
        "statistics", "histogram", "buckets",
    ];

    /// <summary>The facets to suggest at the query root, where there is no list yet.</summary>
    public static readonly MisplacedField OfEverything = new(
        Synonyms, $"entities {{ facets(by: [{NameOf(FacetKey.Kind)}]) {{ key count }} }}");

    public static string NameOf(FacetKey key) => ConstantCase.From(key.ToString());

    public static IEnumerable<NamedType> Create()
    {
        var keys = EnumTable.Of<FacetKey>(
            Key,
            "The properties by which the items of a list are counted. `KIND` needs items with an entity; the others need items with a statement, or for "
                + "`YEAR` a source; `MARKING` takes any of them.",
            "The kind of the entity, or of the subject of the statement.",
            "The predicate of the statement.",
            "The sources with a passage that supports the statement; each counts once.",
            "The first year in which the statement may hold, or the source was published. Items without a date are not counted.",
            "The modality of the statement.",
            "The rank of the statement.",
            "The basis of the statement.",
            "The likelihood of the statement. Items without one are not counted.",
            "The value of the statement, if it is one of an enumeration.",
            "The entity that is the object of the statement.",
            "The entity to which the statement is attributed.",
            "How far the statement has been reviewed.",
            "The marking of the statement, or else of the source or the entity.");
        return
        [
            keys.Type,
            new ObjectType(Facet)
            {
                Description = "The number of items of a list that have something in common.",
                Fields =
                [
                    Define.Field(
                        "by", Key + "!", new ModelEnumResolver<Facets.Facet>(keys, facet => (int)facet.By), "The property by which they are counted."),
                    Define.Field(
                        "key",
                        "String!",
                        new ModelTextResolver<Facets.Facet>(facet => facet.Key),
                        "The value, as conditions expect it: the name of an enum value, the id of a source or an entity, a year.",
                        ["value", "name", "term"]),
                    Define.Field(
                        "label", "String!", new ModelTextResolver<Facets.Facet>(facet => facet.Label), "The value in words."),
                    Define.Field(
                        "count", "Int!", new ModelNumberResolver<Facets.Facet>(facet => facet.Count), "The number of items on all pages."),
                ],
            },
        ];
    }
}
