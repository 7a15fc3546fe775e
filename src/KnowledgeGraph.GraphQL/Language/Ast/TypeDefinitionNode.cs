namespace KnowledgeGraph.GraphQL.Language.Ast;

/// <summary>The definition or the extension of a named type.</summary>
/// <seealso href="https://spec.graphql.org/September2025/#sec-Types"/>
public abstract class TypeDefinitionNode : TypeSystemDefinitionNode
{
    public required string Name { get; init; }

    /// <summary>The offset of the name's first byte in the source.</summary>
    public int NameStart { get; init; }
}
