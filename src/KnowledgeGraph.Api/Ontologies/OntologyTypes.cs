using KnowledgeGraph.Api.Composition;
using KnowledgeGraph.Api.Definitions;
using KnowledgeGraph.Api.Entities;
using KnowledgeGraph.Api.Naming;
using KnowledgeGraph.Api.Resolvers;
using KnowledgeGraph.Api.Values;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.Api.Ontologies;

/// <summary>
/// <c>Ontology</c> and its parts. Parts refer to one another by enum rather than object, which limits the depth of operations.
/// </summary>
internal static class OntologyTypes
{
    public const string Ontology = "Ontology";
    public const string ValueType = "ValueType";

    public static IEnumerable<NamedType> Create(SchemaContext schema)
    {
        var ontology = schema.Ontology;
        var valueTypes = ValueTypes();
        var temporals = Temporals();
        return
        [
            new ObjectType(Ontology)
            {
                Description = "The vocabulary of the facts.",
                Fields =
                [
                    Define.Field(
                        "name",
                        "String!",
                        new ModelTextResolver<KnowledgeGraph.Ontology>(ontology => ontology.Name),
                        "The name of the ontology."),
                    Define.Field(
                        "description",
                        "String!",
                        new ModelTextResolver<KnowledgeGraph.Ontology>(ontology => ontology.Description),
                        "The description."),
                    List(
                        "kinds",
                        KindDefinitionType.Name,
                        ontology.Kinds.Length,
                        ontology => ontology.Kinds,
                        "The kinds of entity, by name."),
                    List(
                        "predicates",
                        PredicateDefinitionType.Name,
                        ontology.Predicates.Length,
                        ontology => ontology.Predicates,
                        "Relations and properties, by name."),
                    List(
                        "qualifiers",
                        QualifierDefinitionType.Name,
                        ontology.Qualifiers.Length,
                        ontology => ontology.Qualifiers,
                        "Qualifiers of statements, by name."),
                    List(
                        "enumerations",
                        EnumerationDefinitionTypes.Enumeration,
                        ontology.Enumerations.Length,
                        ontology => ontology.Enumerations,
                        "Closed lists of values, by name."),
                    List("units", TypeNames.Unit, ontology.Units.Length, ontology => ontology.Units, "Units of measurement, by name."),
                    List(
                        "identifierSchemes",
                        IdentifierTypes.Scheme,
                        ontology.IdentifierSchemes.Length,
                        ontology => ontology.IdentifierSchemes,
                        "Schemes of external identifiers, by name."),
                    List(
                        "rules",
                        RuleDefinitionTypes.Rule,
                        ontology.Rules.Length,
                        ontology => ontology.Rules,
                        "Inference rules, by name."),
                    List(
                        "markings",
                        MarkingDefinitionType.Name,
                        ontology.Markings.Length,
                        ontology => ontology.Markings,
                        "The levels of disclosure, each after those below it."),
                ],
            },
            KindDefinitionType.Create(schema),
            PredicateDefinitionType.Create(schema, valueTypes, temporals),
            QualifierDefinitionType.Create(schema, valueTypes),
            .. EnumerationDefinitionTypes.Create(ontology),
            .. RuleDefinitionTypes.Create(schema),
            MarkingDefinitionType.Create(ontology),
            valueTypes.Type,
            temporals.Type,
        ];
    }

    private static EnumTable ValueTypes() => EnumTable.Of<ValueKind>(
        ValueType,
        "The type of the object of a statement.",
        ["An entity: the statement is a relation.", .. LiteralTypes.All.Select(type => type.Description)]);

    private static EnumTable Temporals() => EnumTable.Of<TemporalShape>(
        PredicateDefinitionType.Temporal,
        "How the statements of a predicate relate to time.",
        "They hold at all times.",
        "They hold for a period: `since` and `until`.",
        "They happen at a time: `on`.");

    private static FieldDefinition List(
        string name, string type, int count, Func<KnowledgeGraph.Ontology, IReadOnlyList<object>> read, string description) =>
        Define.Field(name, $"[{type}!]!", new ModelsResolver<KnowledgeGraph.Ontology>(count, read), description);
}
