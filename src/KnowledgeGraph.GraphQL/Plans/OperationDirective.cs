using KnowledgeGraph.GraphQL.Language.Ast;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.GraphQL.Plans;

/// <summary>A directive on an operation itself, as written.</summary>
internal sealed record OperationDirective(DirectiveDefinition Definition, DirectiveNode Node);
