namespace KnowledgeGraph.GraphQL.Language.Ast;

/// <summary>A definition or an extension of the type system: a schema, a type or a directive.</summary>
/// <seealso href="https://spec.graphql.org/September2025/#sec-Type-System"/>
public abstract class TypeSystemDefinitionNode : DefinitionNode
{
    /// <summary>Whether the node stands behind <c>extend</c>. Extensions have the parts of a definition, save the description.</summary>
    public bool IsExtension { get; init; }
}
