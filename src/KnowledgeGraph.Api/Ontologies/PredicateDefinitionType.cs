using KnowledgeGraph.Api.Composition;
using KnowledgeGraph.Api.Definitions;
using KnowledgeGraph.Api.Resolvers;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.Api.Ontologies;

/// <summary><c>PredicateDefinition</c>.</summary>
internal static class PredicateDefinitionType
{
    public static ObjectType Create(SchemaContext schema) => new("PredicateDefinition")
    {
        Description = "A relation between entities or a property with a value, as the ontology declares it.",
        Fields =
        [
            Define.Field(
                "predicate",
                "Predicate!",
                new ModelEnumResolver<Predicate>(schema.Enums.Predicates, predicate => predicate.Index),
                "The predicate."),
            Define.Field("name", "String!", new ModelTextResolver<Predicate>(predicate => predicate.Name), "As the ontology names it."),
            Define.Field("description", "String!", new ModelTextResolver<Predicate>(predicate => predicate.Description), "What it says."),
            Define.Field(
                "inverse",
                "String",
                new ModelTextResolver<Predicate>(predicate => predicate.Inverse),
                "The name from the other end; null when there is none."),
            Define.Field(
                "inverseDescription",
                "String",
                new ModelTextResolver<Predicate>(predicate => predicate.InverseDescription),
                "What it says from the other end."),
            Define.Field("domain", "[EntityKind!]!", Kinds(schema, predicate => predicate.Domain), "The kinds that a subject may have."),
            Define.Field(
                "range",
                "[EntityKind!]!",
                Kinds(schema, predicate => predicate.Range),
                "The kinds that an object may have; empty for a property."),
            Define.Field(
                "valueType",
                "ValueType!",
                new ModelEnumResolver<Predicate>(schema.BuiltIn.ValueKinds, predicate => (int)predicate.ValueKind),
                "What stands at the object end."),
            Define.Field(
                "enumeration",
                "String",
                new ModelTextResolver<Predicate>(predicate => predicate.Enumeration?.Name),
                "The enumeration that a value is of."),
            Define.Field(
                "temporal",
                "TemporalShape!",
                new ModelEnumResolver<Predicate>(schema.BuiltIn.Temporals, predicate => (int)predicate.Temporal),
                "How its statements relate to time."),
            Define.Field(
                "singleValued",
                "Boolean!",
                new ModelFlagResolver<Predicate>(predicate => predicate.IsSingleValued),
                "Whether a subject has at most one at a time."),
            Define.Field(
                "inverseSingleValued",
                "Boolean!",
                new ModelFlagResolver<Predicate>(predicate => predicate.IsInverseSingleValued),
                "Whether an object has at most one at a time."),
            Define.Field(
                "symmetric",
                "Boolean!",
                new ModelFlagResolver<Predicate>(predicate => predicate.IsSymmetric),
                "Whether it reads the same from both ends."),
            Define.Field(
                "transitive",
                "Boolean!",
                new ModelFlagResolver<Predicate>(predicate => predicate.IsTransitive),
                "Whether it reaches on through a third."),
            Define.Field(
                "acyclic",
                "Boolean!",
                new ModelFlagResolver<Predicate>(predicate => predicate.IsAcyclic),
                "Whether it never leads back to where it began."),
            Define.Field(
                "subPredicateOf",
                "Predicate",
                new ModelEnumResolver<Predicate>(schema.Enums.Predicates, predicate => predicate.SubPredicateOf?.Index ?? -1),
                "A more general predicate that each statement implies."),
            Define.Field(
                "chain",
                "[Predicate!]!",
                Predicates(schema, predicate => predicate.Chain),
                "Two predicates which, one after the other, imply this one; empty when there are none."),
            Define.Field(
                "conflictsWith",
                "[Predicate!]!",
                Predicates(schema, predicate => predicate.ConflictsWith),
                "Predicates that cannot hold of the same two at the same time."),
            Define.Field(
                "distinctValues",
                "Boolean!",
                new ModelFlagResolver<Predicate>(predicate => predicate.Constraints.IsDistinct),
                "Whether no two subjects have the same value at one time."),
            Define.Field(
                "format",
                "String",
                new ModelTextResolver<Predicate>(predicate => predicate.Constraints.Format),
                "A regular expression that the whole value matches; null where any text will do."),
            Define.Field(
                "oneOf",
                "[String!]!",
                new ModelTextsResolver<Predicate>(predicate => predicate.Constraints.OneOf),
                "The only values, as written; empty for any."),
            Define.Field(
                "contemporary",
                "Boolean!",
                new ModelFlagResolver<Predicate>(predicate => predicate.Constraints.IsContemporary),
                "Whether subject, object and statement must share a day."),
            Define.Field(
                "requiredStatements",
                "[Predicate!]!",
                Predicates(schema, predicate => predicate.Constraints.RequiredStatements),
                "What every subject must state too."),
            Define.Field(
                "evidenceRequired",
                "Boolean!",
                new ModelFlagResolver<Predicate>(predicate => predicate.Evidence == EvidencePolicy.Required),
                "Whether a statement needs a passage behind it."),
            Define.Field(
                "qualifiers",
                "[String!]!",
                new ModelTextsResolver<Predicate>(predicate => [.. predicate.AllowedQualifiers.Select(qualifier => qualifier.Name)]),
                "The qualifiers that a statement may have."),
            Define.Field(
                "requiredQualifiers",
                "[String!]!",
                new ModelTextsResolver<Predicate>(predicate => [.. predicate.RequiredQualifiers.Select(qualifier => qualifier.Name)]),
                "The qualifiers that a statement must have."),
        ],
    };

    private static ModelEnumsResolver<Predicate> Kinds(SchemaContext schema, Func<Predicate, IEnumerable<Kind>> read) =>
        new(schema.Enums.Kinds, predicate => [.. read(predicate).Select(kind => kind.Index)]);

    private static ModelEnumsResolver<Predicate> Predicates(SchemaContext schema, Func<Predicate, IEnumerable<Predicate>> read) =>
        new(schema.Enums.Predicates, predicate => [.. read(predicate).Select(other => other.Index)]);
}
