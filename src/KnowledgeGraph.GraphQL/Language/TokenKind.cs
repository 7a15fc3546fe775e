namespace KnowledgeGraph.GraphQL.Language;

/// <summary>The kinds of lexical tokens.</summary>
/// <seealso href="https://spec.graphql.org/September2025/#sec-Language.Source-Text.Lexical-Tokens"/>
internal enum TokenKind
{
    /// <summary>No token: nothing has been read yet, or reading has stopped at an error.</summary>
    None,
    EndOfFile,
    Bang,
    Dollar,
    Ampersand,
    ParenthesisLeft,
    ParenthesisRight,
    Spread,
    Colon,
    Equal,
    At,
    BracketLeft,
    BracketRight,
    BraceLeft,
    Pipe,
    BraceRight,
    Name,
    Int,
    Float,
    String,
    BlockString,
}
