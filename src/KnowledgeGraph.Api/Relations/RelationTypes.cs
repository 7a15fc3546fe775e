using KnowledgeGraph.Api.Composition;
using KnowledgeGraph.Api.Definitions;
using KnowledgeGraph.Api.Lists;
using KnowledgeGraph.Api.Naming;
using KnowledgeGraph.Api.Resolvers;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.Api.Relations;

/// <summary>The pages of relations, whose edges have the statements that they stand for.</summary>
internal static class RelationTypes
{
    public const string RelationshipConnection = "RelationshipConnection";

    /// <summary>Relations along one predicate.</summary>
    public static IEnumerable<NamedType> OfPredicate(TypeFamily target) => ConnectionTypes.Of(
        target.RelationConnection,
        target.RelationEdge,
        target.Type,
        $"A page of relations that lead to a `{target.Type}`.",
        $"A relation that leads to a `{target.Type}`.",
        StatementField());

    /// <summary>All relations of an entity.</summary>
    public static IEnumerable<NamedType> OfEntity(SchemaContext schema)
    {
        var directions = Directions();
        return
        [
            .. ConnectionTypes.Of(
                RelationshipConnection,
                "RelationshipEdge",
                TypeNames.Entity,
                "A page of relations of whatever predicate.",
                "A relation of whatever predicate.",
                StatementField(),
                Define.Field("predicate", TypeNames.Predicate + "!", new EdgePredicateResolver(schema.Enums.Predicates), "What the relation says."),
                Define.Field(
                    "direction",
                    TypeNames.Direction + "!",
                    new EdgeDirectionResolver(directions),
                    "`OUT` from the subject, `IN` from the object. Symmetric relations are `OUT` unless `IN` was asked for.")),
            directions.Type,
        ];
    }

    private static EnumTable Directions() => EnumTable.Of<Direction>(
        TypeNames.Direction,
        "Which way along a statement.",
        "Both ways.",
        "From the subject to the object.",
        "From the object to the subject.");

    private static FieldDefinition StatementField() =>
        Define.Field(
            EntityFieldNames.Statement,
            TypeNames.Statement + "!",
            EdgeStatementResolver.Instance,
            "The statement that says so, with its time, its evidence and everything else that is known about it.");
}
