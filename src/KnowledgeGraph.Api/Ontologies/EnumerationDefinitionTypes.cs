using KnowledgeGraph.Api.Definitions;
using KnowledgeGraph.Api.Resolvers;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.Api.Ontologies;

/// <summary><c>EnumerationDefinition</c> and its values.</summary>
internal static class EnumerationDefinitionTypes
{
    public static IEnumerable<NamedType> Create(Ontology ontology) =>
    [
        new ObjectType("EnumerationDefinition")
        {
            Description = "A closed list of values, as the ontology declares it.",
            Fields =
            [
                Define.Field(
                    "name",
                    "String!",
                    new ModelTextResolver<Enumeration>(enumeration => enumeration.Name),
                    "As the ontology names it."),
                Define.Field(
                    "description",
                    "String!",
                    new ModelTextResolver<Enumeration>(enumeration => enumeration.Description),
                    "What it is for."),
                Define.Field(
                    "values",
                    "[EnumerationValueDefinition!]!",
                    new ModelsResolver<Enumeration>(
                        ontology.Enumerations.Select(enumeration => enumeration.Values.Length).DefaultIfEmpty().Max(),
                        enumeration => enumeration.Values),
                    "In the order in which the ontology lists them."),
            ],
        },
        new ObjectType("EnumerationValueDefinition")
        {
            Description = "One value of an enumeration, as the ontology declares it.",
            Fields =
            [
                Define.Field("name", "String!", new ModelTextResolver<EnumerationValue>(value => value.Name), "As the ontology names it."),
                Define.Field(
                    "description",
                    "String!",
                    new ModelTextResolver<EnumerationValue>(value => value.Description),
                    "What it means."),
            ],
        },
    ];
}
