namespace KnowledgeGraph.GraphQL.Language.Ast;

/// <summary>An operation or a fragment: what a request may hold.</summary>
/// <seealso href="https://spec.graphql.org/September2025/#sec-Executable-Definitions"/>
public abstract class ExecutableDefinitionNode : DefinitionNode
{
    public required SelectionSetNode SelectionSet { get; init; }
}
