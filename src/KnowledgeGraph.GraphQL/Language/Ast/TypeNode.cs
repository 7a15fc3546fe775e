namespace KnowledgeGraph.GraphQL.Language.Ast;

/// <summary>A reference to a type: a name, a list or a non-null.</summary>
/// <seealso href="https://spec.graphql.org/September2025/#sec-Type-References"/>
public abstract class TypeNode : SyntaxNode;
