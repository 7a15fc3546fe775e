using KnowledgeGraph.GraphQL.Language;
using KnowledgeGraph.GraphQL.Language.Ast;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.GraphQL.Planning;

/// <summary>An operation of a valid document, as the planner reads it.</summary>
/// <param name="Text">The document, for the places of errors.</param>
/// <param name="Fragments">The fragments of the document, by name.</param>
/// <param name="RootType">The object type that the operation starts from.</param>
internal sealed record OperationSource(
    SourceText Text, IReadOnlyDictionary<string, FragmentDefinitionNode> Fragments, OperationDefinitionNode Node, ObjectType RootType);
