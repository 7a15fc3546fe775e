using KnowledgeGraph.Api.Composition;
using KnowledgeGraph.Api.Definitions;
using KnowledgeGraph.Api.Naming;
using KnowledgeGraph.Api.Resolvers;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.Api.Ontologies;

/// <summary><c>RuleDefinition</c> and <c>StatementPattern</c>.</summary>
internal static class RuleDefinitionTypes
{
    public const string Rule = "RuleDefinition";

    private const string Pattern = "StatementPattern";

    public static IEnumerable<NamedType> Create(SchemaContext schema) =>
    [
        new ObjectType(Rule)
        {
            Description = "An inference rule: if every pattern of `when` holds, so does `then`.",
            Fields =
            [
                Define.Field("name", "String!", new ModelTextResolver<Rule>(rule => rule.Name), "The name in the ontology."),
                Define.Field("description", "String!", new ModelTextResolver<Rule>(rule => rule.Description), "The description."),
                Define.Field(
                    "when",
                    TypeNames.ListOf(Pattern),
                    new ModelsResolver<Rule>(
                        schema.Ontology.Rules.Select(rule => rule.When.Length).DefaultIfEmpty().Max(),
                        rule => rule.When),
                    "The premises."),
                Define.Field("then", Pattern + "!", new ModelResolver<Rule>(rule => rule.Then), "The conclusion."),
            ],
        },
        new ObjectType(Pattern)
        {
            Description = "A statement with variables, which start with `?`.",
            Fields =
            [
                Define.Field(
                    "subject",
                    "String!",
                    new ModelTextResolver<StatementPattern>(pattern => pattern.Subject),
                    "A variable or the id of an entity."),
                Define.Field(
                    "predicate",
                    TypeNames.Predicate + "!",
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
