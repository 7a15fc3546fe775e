using KnowledgeGraph.Api.Composition;
using KnowledgeGraph.Api.Definitions;
using KnowledgeGraph.Api.Resolvers;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.Api.Ontologies;

/// <summary><c>KindDefinition</c>.</summary>
internal static class KindDefinitionType
{
    public static ObjectType Create(SchemaContext schema) => new("KindDefinition")
    {
        Description = "A kind of entity, as the ontology declares it.",
        Fields =
        [
            Define.Field("kind", "EntityKind!", new ModelEnumResolver<Kind>(schema.Enums.Kinds, kind => kind.Index), "The kind."),
            Define.Field("name", "String!", new ModelTextResolver<Kind>(kind => kind.Name), "As the ontology names it."),
            Define.Field("plural", "String!", new ModelTextResolver<Kind>(kind => kind.Plural), "What several of it are called."),
            Define.Field("type", "String!", new ModelTextResolver<Kind>(kind => schema.Names.Of(kind).Type), "The type in this schema."),
            Define.Field("description", "String!", new ModelTextResolver<Kind>(kind => kind.Description), "What it means."),
            Define.Field("abstract", "Boolean!", new ModelFlagResolver<Kind>(kind => kind.IsAbstract), "Whether it only groups others."),
            Define.Field("parents", "[EntityKind!]!", Kinds(schema, kind => kind.Parents), "The kinds directly above."),
            Define.Field("ancestors", "[EntityKind!]!", Kinds(schema, kind => kind.Ancestors), "Every kind above, nearest first."),
            Define.Field(
                "properties",
                "[Predicate!]!",
                new ModelEnumsResolver<Kind>(schema.Enums.Predicates, kind => [.. kind.Properties.Select(property => property.Index)]),
                "What values its entities may have."),
            Define.Field(
                "relations",
                "[Predicate!]!",
                new ModelEnumsResolver<Kind>(
                    schema.Enums.Predicates,
                    kind => [.. kind.Relations.Select(relation => relation.Predicate.Index).Distinct().Order()]),
                "Which relations its entities may have, at either end."),
            Define.Field(
                "begins",
                "Predicate",
                new ModelEnumResolver<Kind>(schema.Enums.Predicates, kind => kind.Constraints.Begins?.Index ?? -1),
                "The property that says when such an entity begins to exist, where it is declared here."),
            Define.Field(
                "ends",
                "Predicate",
                new ModelEnumResolver<Kind>(schema.Enums.Predicates, kind => kind.Constraints.Ends?.Index ?? -1),
                "The property that says when such an entity ceases to exist, where it is declared here."),
            Define.Field(
                "requiredStatements",
                "[Predicate!]!",
                new ModelEnumsResolver<Kind>(
                    schema.Enums.Predicates, kind => [.. kind.Constraints.RequiredStatements.Select(predicate => predicate.Index)]),
                "What every such entity must state. What the kinds above declare holds too."),
            Define.Field(
                "entityCount",
                "Int!",
                new KindCountResolver(),
                "How many entities are of this kind or of one below it."),
        ],
    };

    private static ModelEnumsResolver<Kind> Kinds(SchemaContext schema, Func<Kind, IEnumerable<Kind>> read) =>
        new(schema.Enums.Kinds, kind => [.. read(kind).Select(other => other.Index)]);
}
