using KnowledgeGraph.GraphQL.Language.Ast;

namespace KnowledgeGraph.GraphQL.Validation.Rules;

/// <summary>An executable document defines only operations and fragments.</summary>
/// <seealso href="https://spec.graphql.org/September2025/#sec-Executable-Definitions"/>
internal sealed class ExecutableDefinitionsRule(ValidationContext context) : ValidationRule(context)
{
    public override string Name => "ExecutableDefinitions";

    public override void EnterDocument(DocumentNode document)
    {
        foreach (var definition in document.Definitions)
        {
            if (definition is not ExecutableDefinitionNode)
            {
                Report($"The {Describe(definition)} definition is not executable.", definition.Start);
            }
        }
    }

    private static string Describe(DefinitionNode definition) => definition switch
    {
        TypeDefinitionNode type => $"\"{type.Name}\"",
        DirectiveDefinitionNode directive => $"\"{directive.Name}\"",
        _ => "schema",
    };
}
