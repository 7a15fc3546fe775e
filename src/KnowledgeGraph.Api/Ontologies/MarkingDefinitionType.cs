using KnowledgeGraph.Api.Definitions;
using KnowledgeGraph.Api.Resolvers;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.Api.Ontologies;

/// <summary><c>MarkingDefinition</c>: a level of disclosure.</summary>
internal static class MarkingDefinitionType
{
    public const string Name = "MarkingDefinition";

    public static ObjectType Create(KnowledgeGraph.Ontology ontology) => new(Name)
    {
        Description = "A marking: a level of disclosure.",
        Fields =
        [
            Define.Field("name", "String!", new ModelTextResolver<Marking>(marking => marking.Name), "The name in fact files."),
            Define.Field(
                "description", "String!", new ModelTextResolver<Marking>(marking => marking.Description), "Who may see what has this marking."),
            Define.Field(
                "above",
                "[String!]!",
                new ModelTextsResolver<Marking>(marking => [.. marking.Above.Select(lower => ontology.Markings[lower].Name)]),
                "The markings directly below it; none for the lowest, which everything has that is not marked."),
        ],
    };
}
