using KnowledgeGraph.GraphQL.Language.Ast;

namespace KnowledgeGraph.GraphQL.Language;

/// <summary>
/// Turns GraphQL text into a syntax tree: executable and type-system documents of the September 2025 edition. Time and memory are linear in
/// the text, and bounded by <see cref="ParserOptions"/>. Invalid text gives an error, never an exception.
/// </summary>
/// <seealso href="https://spec.graphql.org/September2025/#sec-Language"/>
public static class Parser
{
    /// <summary>Parses a whole document.</summary>
    /// <exception cref="OperationCanceledException">It took too long.</exception>
    public static ParseResult<DocumentNode> ParseDocument(
        SourceText source, ParserOptions? options = null, CancellationToken cancellationToken = default)
    {
        var parser = new DocumentParser(source, options ?? ParserOptions.Default, cancellationToken);
        return parser.Finish(parser.ParseDocument());
    }

    /// <summary>Parses one input value, which may contain variables.</summary>
    public static ParseResult<ValueNode> ParseValue(SourceText source, ParserOptions? options = null)
    {
        var parser = new DocumentParser(source, options ?? ParserOptions.Default);
        var value = parser.ParseValue(isConstant: false);
        parser.Expect(TokenKind.EndOfFile);
        return parser.Finish(value);
    }

    /// <summary>Parses one input value without variables, such as a default value.</summary>
    public static ParseResult<ValueNode> ParseConstantValue(SourceText source, ParserOptions? options = null)
    {
        var parser = new DocumentParser(source, options ?? ParserOptions.Default);
        var value = parser.ParseValue(isConstant: true);
        parser.Expect(TokenKind.EndOfFile);
        return parser.Finish(value);
    }

    /// <summary>Parses one reference to a type, such as <c>[Station!]!</c>.</summary>
    public static ParseResult<TypeNode> ParseType(SourceText source, ParserOptions? options = null)
    {
        var parser = new DocumentParser(source, options ?? ParserOptions.Default);
        var type = parser.ParseType();
        parser.Expect(TokenKind.EndOfFile);
        return parser.Finish(type);
    }
}
