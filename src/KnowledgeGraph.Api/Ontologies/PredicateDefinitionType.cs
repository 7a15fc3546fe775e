using KnowledgeGraph.Api.Composition;
using KnowledgeGraph.Api.Definitions;
using KnowledgeGraph.Api.Naming;
using KnowledgeGraph.Api.Resolvers;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.Api.Ontologies;

/// <summary><c>PredicateDefinition</c>.</summary>
internal static class PredicateDefinitionType
{
    public const string Name = "PredicateDefinition";
    public const string Temporal = "TemporalShape";

    public static ObjectType Create(SchemaContext schema, EnumTable valueTypes, EnumTable temporals) => new(Name)
    {
        Description = "A relation between entities or a property with a value, declared by the ontology.",
        Fields =
        [
            Define.Field(
                "predicate",
                TypeNames.Predicate + "!",
                new ModelEnumResolver<Predicate>(schema.Enums.Predicates, predicate => predicate.Index),
                "The predicate."),
            Define.Field("name", "String!", new ModelTextResolver<Predicate>(predicate => predicate.Name), "The name in the ontology."),
            Define.Field("label", "String!", new ModelTextResolver<Predicate>(predicate => Labels.Alone(predicate.Label)), "The name in words."),
            Define.Field(
                "inverseLabel",
                "String",
                new ModelTextResolver<Predicate>(predicate => predicate.InverseLabel is { } label ? Labels.Alone(label) : null),
                "The inverse in words; null if there is none."),
            Define.Field(
                "sentence",
                "String!",
                new ModelTextResolver<Predicate>(predicate => predicate.Sentence),
                "The pattern of the sentences of its statements, with `{subject}` and `{object}`."),
            Define.Field(
                "description", "String!", new ModelTextResolver<Predicate>(predicate => predicate.Description), "The description."),
            Define.Field(
                "deprecationReason",
                "String",
                new ModelTextResolver<Predicate>(predicate => predicate.DeprecationReason),
                "Why it is deprecated, and what to use in its place; null if it is not."),
            Define.Field(
                "inverse",
                "String",
                new ModelTextResolver<Predicate>(predicate => predicate.Inverse),
                "The name of the inverse; null if there is none."),
            Define.Field(
                "inverseDescription",
                "String",
                new ModelTextResolver<Predicate>(predicate => predicate.InverseDescription),
                "The description of the inverse."),
            Define.Field(
                "domain",
                TypeNames.ListOf(TypeNames.EntityKind),
                Kinds(schema, predicate => predicate.Domain),
                "The kinds allowed for the subject."),
            Define.Field(
                "range",
                TypeNames.ListOf(TypeNames.EntityKind),
                Kinds(schema, predicate => predicate.Range),
                "The kinds allowed for the object; empty for a property."),
            Define.Field(
                "valueType",
                OntologyTypes.ValueType + "!",
                new ModelEnumResolver<Predicate>(valueTypes, predicate => (int)predicate.ValueKind),
                "The type of the object."),
            Define.Field(
                "enumeration",
                "String",
                new ModelTextResolver<Predicate>(predicate => predicate.Enumeration?.Name),
                "The enumeration of the values."),
            Define.Field(
                "temporal",
                Temporal + "!",
                new ModelEnumResolver<Predicate>(temporals, predicate => (int)predicate.Temporal),
                "How its statements relate to time."),
            Define.Field(
                "continuous",
                "Boolean!",
                new ModelFlagResolver<Predicate>(predicate => predicate.IsContinuous),
                "Whether a state without dates is certain from the first to the last day of its sources, and not only on those days."),
            Define.Field(
                "singleValued",
                "Boolean!",
                new ModelFlagResolver<Predicate>(predicate => predicate.IsSingleValued),
                "Whether a subject has at most one value at a time."),
            Define.Field(
                "inverseSingleValued",
                "Boolean!",
                new ModelFlagResolver<Predicate>(predicate => predicate.IsInverseSingleValued),
                "Whether an object has at most one subject at a time."),
            Define.Field(
                "symmetric",
                "Boolean!",
                new ModelFlagResolver<Predicate>(predicate => predicate.IsSymmetric),
                "Whether it is symmetric."),
            Define.Field(
                "transitive",
                "Boolean!",
                new ModelFlagResolver<Predicate>(predicate => predicate.IsTransitive),
                "Whether it is transitive."),
            Define.Field(
                "acyclic",
                "Boolean!",
                new ModelFlagResolver<Predicate>(predicate => predicate.IsAcyclic),
                "Whether it is acyclic."),
            Define.Field(
                "subPredicateOf",
                TypeNames.Predicate,
                new ModelEnumResolver<Predicate>(schema.Enums.Predicates, predicate => predicate.SubPredicateOf?.Index ?? -1),
                "A more general predicate that each of its statements implies."),
            Define.Field(
                "chain",
                TypeNames.ListOf(TypeNames.Predicate),
                Predicates(schema, predicate => predicate.Chain),
                "Two predicates that imply this one when chained; empty if there are none."),
            Define.Field(
                "conflictsWith",
                TypeNames.ListOf(TypeNames.Predicate),
                Predicates(schema, predicate => predicate.ConflictsWith),
                "The predicates that cannot hold between the same subject and object at the same time."),
            Define.Field(
                "distinctValues",
                "Boolean!",
                new ModelFlagResolver<Predicate>(predicate => predicate.Constraints.IsDistinct),
                "Whether values are distinct: no two subjects have the same value at the same time."),
            Define.Field(
                "format",
                "String",
                new ModelTextResolver<Predicate>(predicate => predicate.Constraints.Format),
                "A regular expression that the entire value must match; null if any text is allowed."),
            Define.Field(
                "oneOf",
                "[String!]!",
                new ModelTextsResolver<Predicate>(predicate => predicate.Constraints.OneOf),
                "The allowed values, as written; empty if any value is allowed."),
            Define.Field(
                "contemporary",
                "Boolean!",
                new ModelFlagResolver<Predicate>(predicate => predicate.Constraints.IsContemporary),
                "Whether subject, object and statement must have a day in common."),
            Define.Field(
                "requiredStatements",
                TypeNames.ListOf(TypeNames.Predicate),
                Predicates(schema, predicate => predicate.Constraints.RequiredStatements),
                "The predicates that every subject must also state."),
            Define.Field(
                "evidenceRequired",
                "Boolean!",
                new ModelFlagResolver<Predicate>(predicate => predicate.Evidence == EvidencePolicy.Required),
                "Whether a statement requires evidence."),
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
