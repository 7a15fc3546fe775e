using KnowledgeGraph.Api.Composition;
using KnowledgeGraph.Api.Definitions;
using KnowledgeGraph.Api.Naming;
using KnowledgeGraph.Api.Resolvers;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.Api.Ontologies;

/// <summary><c>KindDefinition</c>.</summary>
internal static class KindDefinitionType
{
    public const string Name = "KindDefinition";

    public static ObjectType Create(SchemaContext schema) => new(Name)
    {
        Description = "A kind of entity declared by the ontology.",
        Fields =
        [
            Define.Field(
                "kind", TypeNames.EntityKind + "!", new ModelEnumResolver<Kind>(schema.Enums.Kinds, kind => kind.Index), "The kind."),
            Define.Field("name", "String!", new ModelTextResolver<Kind>(kind => kind.Name), "The name in the ontology."),
            Define.Field("label", "String!", new ModelTextResolver<Kind>(kind => Labels.Alone(kind.Label)), "The name in words."),
            Define.Field("plural", "String!", new ModelTextResolver<Kind>(kind => kind.Plural), "The plural of the name."),
            Define.Field(
                "type", "String!", new ModelTextResolver<Kind>(kind => schema.Names.Of(kind).Type), "The name of the type in this schema."),
            Define.Field("description", "String!", new ModelTextResolver<Kind>(kind => kind.Description), "The description."),
            Define.Field(
                "deprecationReason",
                "String",
                new ModelTextResolver<Kind>(kind => kind.DeprecationReason),
                "Why it is deprecated, and what to use in its place; null if it is not."),
            Define.Field(
                "abstract",
                "Boolean!",
                new ModelFlagResolver<Kind>(kind => kind.IsAbstract),
                "Whether it is abstract: a group of other kinds."),
            Define.Field("parents", TypeNames.ListOf(TypeNames.EntityKind), Kinds(schema, kind => kind.Parents), "The direct superkinds."),
            Define.Field(
                "ancestors",
                TypeNames.ListOf(TypeNames.EntityKind),
                Kinds(schema, kind => kind.Ancestors),
                "All superkinds, nearest first."),
            Define.Field(
                "properties",
                TypeNames.ListOf(TypeNames.Predicate),
                new ModelEnumsResolver<Kind>(schema.Enums.Predicates, kind => [.. kind.Properties.Select(property => property.Index)]),
                "The properties that its entities may have."),
            Define.Field(
                "relations",
                TypeNames.ListOf(TypeNames.Predicate),
                new ModelEnumsResolver<Kind>(
                    schema.Enums.Predicates,
                    kind => [.. kind.Relations.Select(relation => relation.Predicate.Index).Distinct().Order()]),
                "The relations that its entities may have, as subject or object."),
            Define.Field(
                "begins",
                TypeNames.Predicate,
                new ModelEnumResolver<Kind>(schema.Enums.Predicates, kind => kind.Constraints.Begins?.Index ?? -1),
                "The property that gives the start of existence, if declared on this kind."),
            Define.Field(
                "ends",
                TypeNames.Predicate,
                new ModelEnumResolver<Kind>(schema.Enums.Predicates, kind => kind.Constraints.Ends?.Index ?? -1),
                "The property that gives the end of existence, if declared on this kind."),
            Define.Field(
                "requiredStatements",
                TypeNames.ListOf(TypeNames.Predicate),
                new ModelEnumsResolver<Kind>(
                    schema.Enums.Predicates, kind => [.. kind.Constraints.RequiredStatements.Select(predicate => predicate.Index)]),
                "The predicates that every entity of this kind must state, in addition to those that its superkinds require."),
            Define.Field(
                "entityCount",
                "Int!",
                new KindCountResolver(),
                "The number of entities of this kind and its subkinds."),
        ],
    };

    private static ModelEnumsResolver<Kind> Kinds(SchemaContext schema, Func<Kind, IEnumerable<Kind>> read) =>
        new(schema.Enums.Kinds, kind => [.. read(kind).Select(other => other.Index)]);
}
