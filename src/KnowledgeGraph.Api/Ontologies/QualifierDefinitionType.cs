using KnowledgeGraph.Api.Composition;
using KnowledgeGraph.Api.Definitions;
using KnowledgeGraph.Api.Resolvers;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.Api.Ontologies;

/// <summary><c>QualifierDefinition</c>.</summary>
internal static class QualifierDefinitionType
{
    public static ObjectType Create(SchemaContext schema) => new("QualifierDefinition")
    {
        Description = "A further part of statements, as the ontology declares it.",
        Fields =
        [
            Define.Field("name", "String!", new ModelTextResolver<Qualifier>(qualifier => qualifier.Name), "As the ontology names it."),
            Define.Field("description", "String!", new ModelTextResolver<Qualifier>(qualifier => qualifier.Description), "What it means."),
            Define.Field(
                "valueType",
                "ValueType!",
                new ModelEnumResolver<Qualifier>(schema.BuiltIn.ValueKinds, qualifier => (int)qualifier.ValueKind),
                "What its value is."),
            Define.Field(
                "range",
                "[EntityKind!]!",
                new ModelEnumsResolver<Qualifier>(schema.Enums.Kinds, qualifier => [.. qualifier.Range.Select(kind => kind.Index)]),
                "The kinds of an entity; empty for the others."),
            Define.Field(
                "enumeration",
                "String",
                new ModelTextResolver<Qualifier>(qualifier => qualifier.Enumeration?.Name),
                "The enumeration that a value is of."),
        ],
    };
}
