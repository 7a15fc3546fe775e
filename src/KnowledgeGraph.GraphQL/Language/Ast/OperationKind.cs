namespace KnowledgeGraph.GraphQL.Language.Ast;

/// <summary>The three kinds of operations.</summary>
/// <seealso href="https://spec.graphql.org/September2025/#sec-Language.Operations"/>
public enum OperationKind
{
    Query,
    Mutation,
    Subscription,
}
