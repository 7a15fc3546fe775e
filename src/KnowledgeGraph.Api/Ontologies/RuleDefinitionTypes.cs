using KnowledgeGraph.Api.Composition;
using KnowledgeGraph.Api.Definitions;
using KnowledgeGraph.Api.Resolvers;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.Api.Ontologies;

/// <summary><c>RuleDefinition</c> and <c>StatementPattern</c>.</summary>
internal static class RuleDefinitionTypes
{
    public static IEnumerable<NamedType> Create(SchemaContext schema) =>
    [
        new ObjectType("RuleDefinition")
        {
            Description = "When every pattern of `when` holds, so does `then`.",
            Fields =
            [
                Define.Field("name", "String!", new ModelTextResolver<Rule>(rule => rule.Name), "As the ontology names it."),
                Define.Field("description", "String!", new ModelTextResolver<Rule>(rule => rule.Description), "What it concludes."),
                Define.Field(
                    "when",
                    "[StatementPattern!]!",
                    new ModelsResolver<Rule>(
                        schema.Ontology.Rules.Select(rule => rule.When.Length).DefaultIfEmpty().Max(),
                        rule => rule.When),
                    "What must hold."),
                Define.Field("then", "StatementPattern!", new ModelResolver<Rule>(rule => rule.Then), "What holds then."),
            ],
        },
        new ObjectType("StatementPattern")
        {
            Description = "A statement with variables, which begin with `?`.",
            Fields =
            [
                Define.Field(
                    "subject",
                    "String!",
                    new ModelTextResolver<StatementPattern>(pattern => pattern.Subject),
                    "A variable or the id of an entity."),
                Define.Field(
                    "predicate",
                    "Predicate!",
                    new ModelEnumResolver<StatementPattern>(schema.Enums.Predicates, pattern => pattern.Predicate.Index),
                    "The predicate."),
                Define.Field(
                    "object",
                    "String!",
                    new ModelTextResolver<StatementPattern>(pattern => pattern.Object),
                    "A variable, the id of an entity, or a value."),
            ],
        },
    ];
}
