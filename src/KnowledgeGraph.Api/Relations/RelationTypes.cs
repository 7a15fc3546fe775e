using KnowledgeGraph.Api.Composition;
using KnowledgeGraph.Api.Definitions;
using KnowledgeGraph.Api.Lists;
using KnowledgeGraph.Api.Naming;
using KnowledgeGraph.Api.Resolvers;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.Api.Relations;

/// <summary>The connections of relations, whose edges have the statements behind them.</summary>
internal static class RelationTypes
{
    public const string RelationshipConnection = "RelationshipConnection";

    /// <summary>Relations by one predicate.</summary>
    public static IEnumerable<NamedType> OfPredicate(TypeFamily target, SchemaContext schema) => ConnectionTypes.Of(
        schema,
        target.RelationConnection,
        target.RelationEdge,
        target.Type,
        $"A page of relations to a `{target.Type}`.",
        $"A relation to a `{target.Type}`.",
        StatementField(),
        EdgeCertaintyField.Create(schema.Certainties));

    /// <summary>All relations of an entity.</summary>
    public static IEnumerable<NamedType> OfEntity(SchemaContext schema)
    {
        var directions = Directions();
        return
        [
            .. ConnectionTypes.Of(
                schema,
                RelationshipConnection,
                "RelationshipEdge",
                TypeNames.Entity,
                "A page of relations of any predicate.",
                "A relation of any predicate.",
                StatementField(),
                EdgeCertaintyField.Create(schema.Certainties),
                Define.Field(
                    "predicate",
                    TypeNames.Predicate + "!",
                    new EdgePredicateResolver(schema.Enums.Predicates),
                    "The predicate of the relation."),
                Define.Field(
                    "direction",
                    TypeNames.Direction + "!",
                    new EdgeDirectionResolver(directions),
                    "`OUT` if the entity is the subject, `IN` if it is the object. Symmetric relations are `OUT` unless `IN` was "
                        + "requested.")),
            directions.Type,
        ];
    }

    private static EnumTable Directions() => EnumTable.Of<Direction>(
        TypeNames.Direction,
        "The direction of a statement.",
        "Either direction.",
        "From the subject to the object.",
        "From the object to the subject.");

    private static FieldDefinition StatementField() =>
        Define.Field(
            EntityFieldNames.Statement,
            TypeNames.Statement + "!",
            EdgeStatementResolver.Instance,
            "The statement behind the relation, with its time, evidence and so on.");
}
