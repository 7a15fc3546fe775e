using KnowledgeGraph.Api.Definitions;
using KnowledgeGraph.Api.Naming;
using KnowledgeGraph.Api.Resolvers;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.Api.Ontologies;

/// <summary><c>EnumerationDefinition</c> and its values.</summary>
internal static class EnumerationDefinitionTypes
{
    public const string Enumeration = "EnumerationDefinition";

    private const string Value = "EnumerationValueDefinition";

    public static IEnumerable<NamedType> Create(Ontology ontology) =>
    [
        new ObjectType(Enumeration)
        {
            Description = "A closed list of values declared by the ontology.",
            Fields =
            [
                Define.Field(
                    "name",
                    "String!",
                    new ModelTextResolver<Enumeration>(enumeration => enumeration.Name),
                    "The name in the ontology."),
                Define.Field(
                    "description",
                    "String!",
                    new ModelTextResolver<Enumeration>(enumeration => enumeration.Description),
                    "The description."),
                Define.Field(
                    "values",
                    TypeNames.ListOf(Value),
                    new ModelsResolver<Enumeration>(
                        ontology.Enumerations.Select(enumeration => enumeration.Values.Length).DefaultIfEmpty().Max(),
                        enumeration => enumeration.Values),
                    "The values, in the order of the ontology."),
            ],
        },
        new ObjectType(Value)
        {
            Description = "A value of an enumeration declared by the ontology.",
            Fields =
            [
                Define.Field("name", "String!", new ModelTextResolver<EnumerationValue>(value => value.Name), "The name in the ontology."),
                Define.Field("label", "String!", new ModelTextResolver<EnumerationValue>(value => Labels.Alone(value.Label)), "The name in words."),
                Define.Field(
                    "description",
                    "String!",
                    new ModelTextResolver<EnumerationValue>(value => value.Description),
                    "The description."),
                Define.Field(
                    "deprecationReason",
                    "String",
                    new ModelTextResolver<EnumerationValue>(value => value.DeprecationReason),
                    "Why it is deprecated, and what to use in its place; null if it is not."),
            ],
        },
    ];
}
