using System.Diagnostics.CodeAnalysis;
using KnowledgeGraph.GraphQL.Language.Ast;

namespace KnowledgeGraph.GraphQL.Language;

/// <summary>The result of parsing: a tree, or the first error.</summary>
/// <typeparam name="T">The kind of tree.</typeparam>
public sealed class ParseResult<T>
    where T : SyntaxNode
{
    internal ParseResult(T? tree, GraphQLError? error)
    {
        Tree = tree;
        Error = error;
    }

    /// <summary>The tree; null if there is an error.</summary>
    public T? Tree { get; }

    /// <summary>The error; null if there is a tree.</summary>
    public GraphQLError? Error { get; }

    [MemberNotNullWhen(true, nameof(Tree))]
    [MemberNotNullWhen(false, nameof(Error))]
    public bool Succeeded => Tree is not null;
}
