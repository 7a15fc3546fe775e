using KnowledgeGraph.Api.Composition;
using KnowledgeGraph.Api.Definitions;
using KnowledgeGraph.Api.Entities;
using KnowledgeGraph.Api.Resolvers;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.Api.Ontologies;

/// <summary>
/// <c>Ontology</c> and its parts. Parts name one another by enum and not by object, so that an operation can go no deeper than the
/// ontology is wide.
/// </summary>
internal static class OntologyTypes
{
    public static IEnumerable<NamedType> Create(SchemaContext schema)
    {
        var ontology = schema.Ontology;
        return
        [
            new ObjectType("Ontology")
            {
                Description = "The vocabulary that the facts are written in.",
                Fields =
                [
                    Define.Field(
                        "name",
                        "String!",
                        new ModelTextResolver<Ontology>(ontology => ontology.Name),
                        "What the ontology calls itself."),
                    Define.Field(
                        "description",
                        "String!",
                        new ModelTextResolver<Ontology>(ontology => ontology.Description),
                        "What it is about."),
                    List("kinds", "KindDefinition", ontology.Kinds.Length, ontology => ontology.Kinds, "The kinds of entity, by name."),
                    List(
                        "predicates",
                        "PredicateDefinition",
                        ontology.Predicates.Length,
                        ontology => ontology.Predicates,
                        "Relations and properties, by name."),
                    List(
                        "qualifiers",
                        "QualifierDefinition",
                        ontology.Qualifiers.Length,
                        ontology => ontology.Qualifiers,
                        "What statements may say beside subject, predicate and object, by name."),
                    List(
                        "enumerations",
                        "EnumerationDefinition",
                        ontology.Enumerations.Length,
                        ontology => ontology.Enumerations,
                        "Closed lists of values, by name."),
                    List("units", "Unit", ontology.Units.Length, ontology => ontology.Units, "Units of measurement, by name."),
                    List(
                        "identifierSchemes",
                        "IdentifierScheme",
                        ontology.IdentifierSchemes.Length,
                        ontology => ontology.IdentifierSchemes,
                        "Schemes of identifiers that others give, by name."),
                    List(
                        "rules",
                        "RuleDefinition",
                        ontology.Rules.Length,
                        ontology => ontology.Rules,
                        "Rules that draw statements from others, by name."),
                ],
            },
            KindDefinitionType.Create(schema),
            PredicateDefinitionType.Create(schema),
            QualifierDefinitionType.Create(schema),
            .. EnumerationDefinitionTypes.Create(ontology),
            .. IdentifierTypes.Create(schema),
            .. RuleDefinitionTypes.Create(schema),
        ];
    }

    private static FieldDefinition List(
        string name, string type, int count, Func<Ontology, IReadOnlyList<object>> read, string description) =>
        Define.Field(name, $"[{type}!]!", new ModelsResolver<Ontology>(count, read), description);
}
