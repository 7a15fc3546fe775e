using KnowledgeGraph.Api.Composition;
using KnowledgeGraph.Api.Definitions;
using KnowledgeGraph.Api.Naming;
using KnowledgeGraph.Api.Resolvers;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.Api.Ontologies;

/// <summary><c>QualifierDefinition</c>.</summary>
internal static class QualifierDefinitionType
{
    public const string Name = "QualifierDefinition";

    public static ObjectType Create(SchemaContext schema, EnumTable valueTypes) => new(Name)
    {
        Description = "A qualifier of statements declared by the ontology.",
        Fields =
        [
            Define.Field("name", "String!", new ModelTextResolver<Qualifier>(qualifier => qualifier.Name), "The name in the ontology."),
            Define.Field("label", "String!", new ModelTextResolver<Qualifier>(qualifier => Labels.Alone(qualifier.Label)), "The name in words."),
            Define.Field(
                "description", "String!", new ModelTextResolver<Qualifier>(qualifier => qualifier.Description), "The description."),
            Define.Field(
                "deprecationReason",
                "String",
                new ModelTextResolver<Qualifier>(qualifier => qualifier.DeprecationReason),
                "Why it is deprecated, and what to use in its place; null if it is not."),
            Define.Field(
                "valueType",
                OntologyTypes.ValueType + "!",
                new ModelEnumResolver<Qualifier>(valueTypes, qualifier => (int)qualifier.ValueKind),
                "The type of its value."),
            Define.Field(
                "range",
                TypeNames.ListOf(TypeNames.EntityKind),
                new ModelEnumsResolver<Qualifier>(schema.Enums.Kinds, qualifier => [.. qualifier.Range.Select(kind => kind.Index)]),
                "The kinds allowed for an entity; empty for other types."),
            Define.Field(
                "enumeration",
                "String",
                new ModelTextResolver<Qualifier>(qualifier => qualifier.Enumeration?.Name),
                "The enumeration of the values."),
        ],
    };
}
