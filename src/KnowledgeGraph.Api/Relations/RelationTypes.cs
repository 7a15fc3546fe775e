using KnowledgeGraph.Api.Composition;
using KnowledgeGraph.Api.Definitions;
using KnowledgeGraph.Api.Lists;
using KnowledgeGraph.Api.Naming;
using KnowledgeGraph.Api.Resolvers;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.Api.Relations;

/// <summary>
/// The connections of entities. A list of relations has the same as any other list of its kind: where there is a statement behind each item, the
/// edges have it, and otherwise null.
/// </summary>
// Why: docs/decisions.md#lists-and-relations-share-their-connections
internal static class RelationTypes
{
    public const string RelationshipConnection = "RelationshipConnection";

    /// <summary>Describes the field with the statement of a relation.</summary>
    public const string StatementBehind = "The statement behind the relation, with its time, evidence and so on.";

    /// <summary>Describes the field with the start of a relation.</summary>
    public const string Start = "The start of the relation; null if not written.";

    /// <summary>Describes the field with the end of a relation.</summary>
    public const string End = "The last day of the relation; null if not written.";

    private static readonly string[] Starts = ["validFrom", "from", "start", "startDate", "startedOn", "begin"];
    private static readonly string[] Ends = ["validTo", "to", "end", "endDate", "endedOn"];

    /// <summary>Entities of a kind, listed or related by one predicate.</summary>
    public static IEnumerable<NamedType> OfKind(TypeFamily kind, SchemaContext schema)
    {
        var isDescribed = kind == TypeFamily.Entity;
        return ConnectionTypes.WithEdge(
            kind,
            schema,
            Statement(TypeNames.Statement, isDescribed ? $"{StatementBehind} Null if the list is not one of relations." : null),
            EdgeCertaintyField.Create(schema.Certainties, isDescribed ? $"{EdgeCertaintyField.Purpose} Null too if the list is not one of relations." : null),
            Date(StatementFieldNames.Since, Handles.SincePlace, isDescribed ? Start : null, Starts),
            Date(StatementFieldNames.Until, Handles.UntilPlace, isDescribed ? End : null, Ends));
    }

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
                Statement(TypeNames.Statement + "!", StatementBehind),
                EdgeCertaintyField.Create(schema.Certainties),
                Date(StatementFieldNames.Since, Handles.SincePlace, Start, Starts),
                Date(StatementFieldNames.Until, Handles.UntilPlace, End, Ends),
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

    private static FieldDefinition Statement(string type, string? description) =>
        Define.Field(EntityFieldNames.Statement, type, EdgeStatementResolver.Instance, description);

    private static FieldDefinition Date(string name, int place, string? description, string[] synonyms) =>
        Define.Field(name, TypeNames.FuzzyDate, new EdgeDateResolver(place), description, synonyms);
}
