namespace KnowledgeGraph.GraphQL.Language.Ast;

/// <summary>An input value: a literal or a variable.</summary>
/// <seealso href="https://spec.graphql.org/September2025/#sec-Input-Values"/>
public abstract class ValueNode : SyntaxNode;
